package vn.lhh.web.page;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.Query;

/**
 * What a reader asked the list of documents for; kept as typed, so that the form shows it
 * again.
 */
public record DocumentFilter(@Nullable String q, @Nullable String so, @Nullable String loai, @Nullable String linhvuc,
		@Nullable String coquan, @Nullable String nam, @Nullable String hieuluc, @Nullable String trang) {

	private static final int ON_A_PAGE = 20;

	String api() {
		return Query.of("/api/documents")
			.with("q", this.q)
			.with("number", this.so)
			.with("type", this.loai)
			.with("field", this.linhvuc)
			.with("issuer", this.coquan)
			.with("year", this.nam)
			.with("validity", this.hieuluc)
			.with("page", this.trang)
			.with("size", ON_A_PAGE)
			.toString();
	}

	/** The page's own address with every filter but the page number. */
	String address() {
		return Query.of("/van-ban")
			.with("q", this.q)
			.with("so", this.so)
			.with("loai", this.loai)
			.with("linhvuc", this.linhvuc)
			.with("coquan", this.coquan)
			.with("nam", this.nam)
			.with("hieuluc", this.hieuluc)
			.toString();
	}

	public boolean isUsed() {
		return !address().equals("/van-ban");
	}

}
