package vn.lhh.kit.takedown;

import java.util.Locale;

/**
 * What sort of place it is where readers meet a thing.
 */
public enum LocationKind {

	/** The first page of the site. */
	HOME("Trang chủ"),
	/** A list, as a page or as data. */
	LIST("Danh sách"),
	/** A feed. */
	FEED("RSS"),
	/** The map of the site. */
	SITEMAP("Sơ đồ trang"),
	/** The thing's own address. */
	OWN("Địa chỉ riêng"),
	/** A file or picture of it. */
	FILE("Tệp, hình");

	private final String label;

	LocationKind(String label) {
		this.label = label;
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	String label() {
		return this.label;
	}

}
