package vn.lhh.members.organisation;

/**
 * Builds the URL paths of organisations and their pictures; no other class knows them.
 */
public final class OrganisationUrls {

	private OrganisationUrls() {
	}

	/**
	 * Returns the path of an organisation's page.
	 */
	public static String of(Organisation organisation) {
		return "/to-chuc-thanh-vien/" + organisation.slug();
	}

	/**
	 * Returns the path of a picture.
	 */
	public static String ofMedia(String mediaId) {
		return "/api/members/media/" + mediaId;
	}

}
