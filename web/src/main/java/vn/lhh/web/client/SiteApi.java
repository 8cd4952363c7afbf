package vn.lhh.web.client;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.html.SafeHtml;

/**
 * Records for the gateway's composed responses: site identity, menu, and home page
 * blocks.
 */
public final class SiteApi {

	private SiteApi() {
	}

	/** The identity of the union that owns the site, as edited. */
	public record Identity(String name, @Nullable String shortName, @Nullable String slogan,
			@Nullable String owningBody, @Nullable String responsiblePerson, @Nullable String licence,
			@Nullable String address, @Nullable String phone, @Nullable String email, @Nullable SafeHtml footerHtml) {
	}

	/** One entry of the main menu. */
	public record MenuItem(String title, @Nullable String url, boolean openInNew, List<MenuItem> children) {
	}

	/** Identity and menu, as every page but the home page reads them. */
	public record Chrome(Identity site, List<MenuItem> menu) {
	}

	/** The whole home page in one response. */
	public record Home(@Nullable Identity site, List<MenuItem> menu, Blocks blocks) {
	}

	/** The blocks of the home page; a disabled block is absent. */
	public record Blocks(@Nullable Block<NewsApi.AnnouncementSummary> announcements, @Nullable NewsBlock news,
			@Nullable Block<DocumentsApi.Summary> documents, @Nullable Block<MembersApi.Branch> members,
			@Nullable Block<QuestionsApi.Summary> questions, @Nullable Block<NewsApi.AlbumSummary> albums,
			@Nullable Block<NewsApi.Link> links, @Nullable Block<NewsApi.Banner> banners) {
	}

	/** Fields common to all blocks. */
	public interface Marked {

		@Nullable String state();

		@Nullable OffsetDateTime asOf();

		@Nullable String title();

		int order();

		default boolean isStale() {
			return "stale".equals(state());
		}

		default boolean isUnavailable() {
			return "unavailable".equals(state());
		}

	}

	/** A block of one kind of items. */
	public record Block<T>(@Nullable String state, @Nullable OffsetDateTime asOf, @Nullable String title, int order,
			List<T> items) implements Marked {
	}

	/** The news block: its articles, and a strip of articles per category. */
	public record NewsBlock(@Nullable String state, @Nullable OffsetDateTime asOf, @Nullable String title, int order,
			List<NewsApi.ArticleSummary> items, List<NewsApi.Strip> categories) implements Marked {
	}

}
