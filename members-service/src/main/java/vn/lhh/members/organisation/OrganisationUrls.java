package vn.lhh.members.organisation;

/**
 * The one place that knows under which address the site shows an organisation.
 */
public final class OrganisationUrls {

	private OrganisationUrls() {
	}

	/**
	 * The page of an organisation.
	 * @param organisation the organisation
	 * @return a path
	 */
	public static String of(Organisation organisation) {
		return "/to-chuc-thanh-vien/" + organisation.slug();
	}

	/**
	 * The address of a picture.
	 * @param mediaId the picture
	 * @return a path
	 */
	public static String ofMedia(String mediaId) {
		return "/api/members/media/" + mediaId;
	}

}
