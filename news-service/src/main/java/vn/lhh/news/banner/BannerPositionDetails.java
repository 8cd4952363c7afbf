package vn.lhh.news.banner;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Slug;

/**
 * Holds the details of a banner position.
 *
 * @param code its identifier in URLs
 * @param title the name editors see
 * @param width in pixels
 * @param height in pixels
 * @param form how it shows several banners
 * @param requireImage whether each banner there needs a picture
 * @param maxItems the maximum number of banners shown
 */
public record BannerPositionDetails(String code, String title, int width, int height, BannerDisplayMode form,
		boolean requireImage, int maxItems) {

	private static final int LARGEST = 4000;

	void check(FieldChecks fieldChecks) {
		fieldChecks.required("code", this.code, 40)
			.check(this.code.isEmpty() || Slug.isValid(this.code), "code", "slug-malformed")
			.required("title", this.title, 120)
			.between("width", this.width, 1, LARGEST)
			.between("height", this.height, 1, LARGEST)
			.between("maxItems", this.maxItems, 1, 50);
	}

}
