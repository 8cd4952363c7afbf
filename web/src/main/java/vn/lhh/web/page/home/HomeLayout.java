package vn.lhh.web.page.home;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.SiteApi;

/**
 * Layout of the home page's blocks: the columns are fixed here, while the site's data
 * decides which blocks there are and their order within a column.
 */
public record HomeLayout(NewsApi.@Nullable ArticleSummary lead, List<NewsApi.ArticleSummary> next,
		List<NewsApi.Strip> strips, List<NewsApi.AnnouncementSummary> urgent, List<NewsApi.AnnouncementSummary> notices,
		boolean validityKnown, List<String> main, List<String> side, boolean showAlbums) {

	private static final int NEXT_TO_LEAD = 3;

	private static final int ABOVE_EVERYTHING = 2;

	static HomeLayout of(SiteApi.Blocks blocks) {
		List<NewsApi.ArticleSummary> stories = (blocks.news() != null) ? blocks.news().items() : List.of();
		NewsApi.ArticleSummary lead = stories.stream()
			.filter(NewsApi.ArticleSummary::featured)
			.findFirst()
			.orElse(stories.isEmpty() ? null : stories.getFirst());
		Set<String> told = new HashSet<>();
		Stream.ofNullable(lead).map(NewsApi.ArticleSummary::id).forEach(told::add);
		List<NewsApi.ArticleSummary> next = untold(stories, told).limit(NEXT_TO_LEAD).toList();
		next.forEach((story) -> told.add(story.id()));
		Map<Boolean, List<NewsApi.AnnouncementSummary>> notices = notices(blocks);
		return new HomeLayout(lead, next, strips(blocks, told), notices.getOrDefault(true, List.of()),
				notices.getOrDefault(false, List.of()), validityKnown(blocks), column(blocks, "news", "documents"),
				column(blocks, "members", "questions", "links", "banners"), blocks.albums() != null);
	}

	private static Stream<NewsApi.ArticleSummary> untold(List<NewsApi.ArticleSummary> stories, Set<String> told) {
		return stories.stream().filter((story) -> !told.contains(story.id()));
	}

	/**
	 * Strips without repeated articles; a category with no article left keeps its
	 * heading.
	 */
	private static List<NewsApi.Strip> strips(SiteApi.Blocks blocks, Set<String> told) {
		List<NewsApi.Strip> strips = (blocks.news() != null) ? blocks.news().categories() : List.of();
		return strips.stream().filter((strip) -> !strip.items().isEmpty()).map((strip) -> {
			List<NewsApi.ArticleSummary> left = untold(strip.items(), told).toList();
			left.forEach((story) -> told.add(story.id()));
			return new NewsApi.Strip(strip.slug(), strip.name(), strip.url(), left);
		}).toList();
	}

	/**
	 * Separates the first two urgent announcements, which are shown at the top of the
	 * page only.
	 */
	private static Map<Boolean, List<NewsApi.AnnouncementSummary>> notices(SiteApi.Blocks blocks) {
		List<NewsApi.AnnouncementSummary> all = (blocks.announcements() != null) ? blocks.announcements().items()
				: List.of();
		List<NewsApi.AnnouncementSummary> above = all.stream()
			.filter((notice) -> "URGENT".equals(notice.urgency()))
			.limit(ABOVE_EVERYTHING)
			.toList();
		return all.stream().collect(Collectors.partitioningBy(above::contains));
	}

	private static boolean validityKnown(SiteApi.Blocks blocks) {
		return blocks.documents() != null && blocks.documents()
			.items()
			.stream()
			.map(DocumentsApi.Summary::validity)
			.anyMatch((validity) -> validity != null && !validity.code().equals("UNKNOWN"));
	}

	private static List<String> column(SiteApi.Blocks blocks, String... codes) {
		Map<String, SiteApi.Marked> present = present(blocks);
		return Stream.of(codes)
			.filter(present::containsKey)
			.sorted(Comparator.comparingInt((code) -> Objects.requireNonNull(present.get(code)).order()))
			.toList();
	}

	private static Map<String, SiteApi.Marked> present(SiteApi.Blocks blocks) {
		Map<String, SiteApi.Marked> present = new HashMap<>();
		put(present, "news", blocks.news());
		put(present, "documents", blocks.documents());
		put(present, "members", blocks.members());
		put(present, "questions", blocks.questions());
		put(present, "links", blocks.links());
		put(present, "banners", blocks.banners());
		return present;
	}

	private static void put(Map<String, SiteApi.Marked> present, String code, SiteApi.@Nullable Marked block) {
		if (block != null) {
			present.put(code, block);
		}
	}

}
