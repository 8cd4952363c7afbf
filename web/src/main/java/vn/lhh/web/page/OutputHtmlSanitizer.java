package vn.lhh.web.page;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Cleans HTML of the services once more before it is shown, by the very rules it was
 * cleaned by on write: the last fence, should a service ever let something through. Its
 * pictures are offered in the widths readers need.
 */
@Component
public class OutputHtmlSanitizer {

	public String html(@Nullable String untrusted) {
		return (untrusted == null) ? "" : PicturesInText.offered(vn.lhh.kit.text.HtmlSanitizer.clean(untrusted));
	}

}
