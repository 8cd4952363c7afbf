package vn.lhh.kit.takedown;

import java.util.Locale;

/**
 * Location kinds in which readers find an item.
 */
public enum LocationKind {

	/** The home page. */
	HOME("Trang chủ"),
	/** A list, as a page or as data. */
	LIST("Danh sách"),
	/** An RSS feed. */
	FEED("RSS"),
	/** The sitemap. */
	SITEMAP("Sơ đồ trang"),
	/** The item's own address. */
	OWN("Địa chỉ riêng"),
	/** A file or picture of the item. */
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
