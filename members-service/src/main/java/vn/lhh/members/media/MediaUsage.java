package vn.lhh.members.media;

/**
 * Tells whether a feature shows a picture in public; each feature with pictures
 * implements it. So a picture is public exactly as long as the content that shows it.
 */
@FunctionalInterface
public interface MediaUsage {

	/**
	 * Tells whether something public shows the picture now.
	 * @return {@code false} if this feature shows it nowhere
	 */
	boolean isShown(String mediaId);

}
