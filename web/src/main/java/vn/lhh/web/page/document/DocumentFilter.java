package vn.lhh.web.page.document;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.ApiPath;

/**
 * Filter of the document list, kept as typed, so that the form shows it again.
 */
public record DocumentFilter(@Nullable String q, @Nullable String so, @Nullable String loai, @Nullable String linhvuc,
		@Nullable String coquan, @Nullable String nam, @Nullable String hieuluc, @Nullable String trang) {

	private static final int ON_A_PAGE = 20;

	String api() {
		return chosen("/api/documents").with("page", this.trang).with("size", ON_A_PAGE).toString();
	}

	/** Path of the facets, each counted under the choices made in the other filters. */
	String facets() {
		return chosen("/api/documents/facets").toString();
	}

	private ApiPath chosen(String path) {
		return ApiPath.of(path)
			.with("q", this.q)
			.with("number", this.so)
			.with("type", this.loai)
			.with("field", this.linhvuc)
			.with("issuer", this.coquan)
			.with("year", this.nam)
			.with("validity", this.hieuluc);
	}

	/** The page's own address with every filter except the page number. */
	String address() {
		return ApiPath.of("/van-ban")
			.with("q", this.q)
			.with("so", this.so)
			.with("loai", this.loai)
			.with("linhvuc", this.linhvuc)
			.with("coquan", this.coquan)
			.with("nam", this.nam)
			.with("hieuluc", this.hieuluc)
			.toString();
	}

	/** Whether any filter besides the search text is used. */
	public boolean isNarrowed() {
		return !new DocumentFilter(null, this.so, this.loai, this.linhvuc, this.coquan, this.nam, this.hieuluc, null)
			.address()
			.equals("/van-ban");
	}

	public boolean isUsed() {
		return !address().equals("/van-ban");
	}

}
