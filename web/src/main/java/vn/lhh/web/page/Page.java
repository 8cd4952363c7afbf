package vn.lhh.web.page;

/**
 * Everything that a page's own template shows, as the model attribute {@link #ATTRIBUTE};
 * the layout around it reads its metadata.
 */
public interface Page {

	/** The name that templates have for it. */
	String ATTRIBUTE = "page";

	/** Model attribute of a page that shows a draft. */
	String PREVIEW = "preview";

	PageMeta meta();

}
