package vn.lhh.web.page;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Excerpt;

import vn.lhh.web.client.ItemPage;
import vn.lhh.web.html.PictureForms;

/**
 * Metadata of a page for the browser's title bar, search engines, link previews and the
 * visit counter.
 *
 * @param path its own address
 * @param address its address with the chosen filters, for a list
 * @param text description, of any length
 * @param contentType kind of its content, for the visit counter
 * @param contentId id of its content, for the visit counter
 * @param image picture for link previews
 * @param feed address of its feed
 * @param noindex whether search engines shall leave it out
 * @param page page number of a list, from 1
 * @param section the part of the site that it belongs to
 * @param publishedAt when it was published
 * @param updatedAt when it was last changed
 */
public record PageMeta(String title, String path, String address, @Nullable String text, @Nullable String contentType,
		@Nullable String contentId, @Nullable String image, @Nullable String feed, boolean noindex, int page,
		@Nullable Section section, @Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime updatedAt) {

	private static final int DESCRIPTION_LIMIT = 200;

	/** A part of the site with its own page. */
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

	/**
	 * Sets the picture for link previews; one of the site's own is taken in its widest
	 * form.
	 */
	public PageMeta picturedBy(@Nullable String url) {
		String shown = (url != null && PictureForms.isOwn(url)) ? PictureForms.form(url, PictureForms.WIDTHS.getLast())
				: url;
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

	/** Hides the page if told so; a hidden page stays hidden. */
	public PageMeta hiddenIf(boolean hide) {
		return new PageMeta(this.title, this.path, this.address, this.text, this.contentType, this.contentId,
				this.image, this.feed, this.noindex || hide, this.page, this.section, this.publishedAt, this.updatedAt);
	}

	/**
	 * Hides an unlisted page, which is only for readers who know its address, from search
	 * engines.
	 */
	public PageMeta seenBy(@Nullable String visibility) {
		return hiddenIf("UNLISTED".equals(visibility));
	}

	/**
	 * Sets the page number of a list, and the address of the list with the chosen
	 * filters.
	 */
	public PageMeta showing(ItemPage<?> list, String base) {
		return new PageMeta(this.title, this.path, base, this.text, this.contentType, this.contentId, this.image,
				this.feed, this.noindex, Math.max(1, list.page()), this.section, this.publishedAt, this.updatedAt);
	}

	/** Sets the address with the chosen filters. */
	public PageMeta at(String filtered) {
		return new PageMeta(this.title, this.path, filtered, this.text, this.contentType, this.contentId, this.image,
				this.feed, this.noindex, this.page, this.section, this.publishedAt, this.updatedAt);
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

	public boolean isArticle() {
		return "article".equals(this.contentType);
	}

	/** Description of at most 200 characters. */
	public @Nullable String description() {
		return (this.text != null) ? Excerpt.of(this.text, DESCRIPTION_LIMIT) : null;
	}

	/** The title, with the page number from the second page on. */
	public String heading() {
		return (this.page > 1) ? this.title + " – Trang " + this.page : this.title;
	}

	/** The canonical address of this page. */
	public String canonical() {
		return (this.page > 1) ? this.address + (this.address.contains("?") ? "&" : "?") + "trang=" + this.page
				: this.address;
	}

}
