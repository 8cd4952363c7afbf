package vn.lhh.web.page;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Excerpt;

import vn.lhh.web.client.ItemPage;

/**
 * What a page says about itself: to the browser's title bar, to search engines, to those
 * who share it, and to the visit counter.
 *
 * @param title what it is called
 * @param path its own address
 * @param address the same with what was chosen, where it is a list
 * @param text what it is about, however long
 * @param contentType what kind of content it shows, for the visit counter
 * @param contentId which
 * @param image the picture shown where it is shared
 * @param feed where it can be followed
 * @param noindex whether search engines shall leave it out
 * @param page which page of a list, from 1
 * @param section the part of the site it stands in
 * @param publishedAt since when it can be read
 * @param updatedAt since when it reads as it does
 */
public record PageMeta(String title, String path, String address, @Nullable String text, @Nullable String contentType,
		@Nullable String contentId, @Nullable String image, @Nullable String feed, boolean noindex, int page,
		@Nullable Section section, @Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime updatedAt) {

	private static final int DESCRIPTION_LIMIT = 200;

	/** A part of the site with a page of its own. */
	public record Section(String name, String path) {
	}

	public static PageMeta of(String title, String path) {
		return new PageMeta(title, path, path, null, null, null, null, null, false, 1, null, null, null);
	}

	public PageMeta describedAs(@Nullable String text) {
		return new PageMeta(this.title, this.path, this.address, text, this.contentType, this.contentId, this.image,
				this.feed, this.noindex, this.page, this.section, this.publishedAt, this.updatedAt);
	}

	public PageMeta about(String type, String id) {
		return new PageMeta(this.title, this.path, this.address, this.text, type, id, this.image, this.feed,
				this.noindex, this.page, this.section, this.publishedAt, this.updatedAt);
	}

	/** Where it is shared, no picture is shown larger than its widest form. */
	public PageMeta picturedBy(@Nullable String url) {
		String shown = (url != null && Pictures.isOwn(url)) ? url + "?w=" + Pictures.WIDTHS.getLast() : url;
		return new PageMeta(this.title, this.path, this.address, this.text, this.contentType, this.contentId, shown,
				this.feed, this.noindex, this.page, this.section, this.publishedAt, this.updatedAt);
	}

	public PageMeta followedAt(String url) {
		return new PageMeta(this.title, this.path, this.address, this.text, this.contentType, this.contentId,
				this.image, url, this.noindex, this.page, this.section, this.publishedAt, this.updatedAt);
	}

	public PageMeta hidden() {
		return hiddenIf(true);
	}

	/** Once hidden, it stays so. */
	public PageMeta hiddenIf(boolean hide) {
		return new PageMeta(this.title, this.path, this.address, this.text, this.contentType, this.contentId,
				this.image, this.feed, this.noindex || hide, this.page, this.section, this.publishedAt, this.updatedAt);
	}

	/** What only those who know the address may see is not for search engines. */
	public PageMeta seenBy(@Nullable String visibility) {
		return hiddenIf("UNLISTED".equals(visibility));
	}

	/**
	 * Which page of a list it shows, and the address of the list with what was chosen.
	 */
	public PageMeta showing(ItemPage<?> list, String base) {
		return new PageMeta(this.title, this.path, base, this.text, this.contentType, this.contentId, this.image,
				this.feed, this.noindex, Math.max(1, list.page()), this.section, this.publishedAt, this.updatedAt);
	}

	public PageMeta within(String name, String at) {
		return new PageMeta(this.title, this.path, this.address, this.text, this.contentType, this.contentId,
				this.image, this.feed, this.noindex, this.page, new Section(name, at), this.publishedAt,
				this.updatedAt);
	}

	public PageMeta dated(@Nullable OffsetDateTime published, @Nullable OffsetDateTime updated) {
		return new PageMeta(this.title, this.path, this.address, this.text, this.contentType, this.contentId,
				this.image, this.feed, this.noindex, this.page, this.section, published, updated);
	}

	/** A sentence or two for who finds it. */
	public @Nullable String description() {
		return (this.text != null) ? Excerpt.of(this.text, DESCRIPTION_LIMIT) : null;
	}

	/** The title with the number of the page, from the second on. */
	public String heading() {
		return (this.page > 1) ? this.title + " – Trang " + this.page : this.title;
	}

	/** The address under which this very page is to be found. */
	public String canonical() {
		return (this.page > 1) ? this.address + (this.address.contains("?") ? "&" : "?") + "trang=" + this.page
				: this.address;
	}

}
