package vn.lhh.members.media;

/**
 * Asked of each feature that shows pictures, so that a picture is never public before or
 * after what shows it.
 */
@FunctionalInterface
public interface MediaUsage {

	/**
	 * Whether something public shows the picture now.
	 * @param mediaId the picture
	 * @return {@code false} if nothing of this feature does
	 */
	boolean isShown(String mediaId);

}
