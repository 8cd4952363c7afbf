package vn.lhh.news.page;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseCollation;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/** Reads public static pages. */
@Service
public class PageReader {

	private static final int MOST = 1000;

	private static final Comparator<StaticPage> ORDER = Comparator
		.comparingInt((StaticPage staticPage) -> staticPage.shown().order())
		.thenComparing((staticPage) -> staticPage.shown().title(), VietnameseCollation.comparator());

	private final StaticPages staticPages;

	private final Clock clock;

	PageReader(StaticPages staticPages, Clock clock) {
		this.staticPages = staticPages;
		this.clock = clock;
	}

	/**
	 * Returns all listed pages.
	 * @return by order, then by title
	 */
	public List<StaticPage> all() {
		return listed(Criteria.where("live").ne(null), "draft", "live.bodyHtml");
	}

	public StaticPage one(String slug) {
		return this.staticPages.visible(slug, this.clock.instant());
	}

	public List<StaticPage> childrenOf(StaticPage staticPage) {
		return listed(Criteria.where("live.parentId").is(staticPage.id()), "draft", "history", "live.bodyHtml");
	}

	/**
	 * Returns a page that readers can find in lists.
	 * @param id the page, {@code null} for none
	 * @return empty if it is not listed
	 */
	public Optional<StaticPage> listed(@Nullable String id) {
		return (id == null) ? Optional.empty()
				: listed(Criteria.where("_id").is(id), "draft", "history", "live.bodyHtml").stream().findFirst();
	}

	/**
	 * Returns the URL paths of pages.
	 * @param ids the pages
	 * @return paths by id, without pages that are not listed
	 */
	public Map<String, String> addresses(Collection<String> ids) {
		return ids.isEmpty() ? Map.of()
				: listed(Criteria.where("_id").in(ids), "draft", "history", "live.bodyHtml").stream()
					.collect(Collectors.toMap(StaticPage::id, StaticPage::url));
	}

	private List<StaticPage> listed(Criteria filter, String... leaveOut) {
		return this.staticPages.firstListed(filter, Sort.by("_id"), this.clock.instant(), MOST, leaveOut)
			.stream()
			.sorted(ORDER)
			.toList();
	}

}
