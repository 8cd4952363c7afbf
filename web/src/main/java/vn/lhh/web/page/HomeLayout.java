package vn.lhh.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.News;
import vn.lhh.web.api.Site;

/**
 * Where each block of the home page goes: which columns there are is ours, which blocks
 * there are and their order in a column is the site's own data.
 */
record HomeLayout(News.@Nullable ArticleSummary lead, List<News.ArticleSummary> next, List<News.Strip> strips,
		List<String> main, List<String> side, boolean showAlbums) {

	private static final int NEXT_TO_LEAD = 3;

	static HomeLayout of(Site.Blocks blocks) {
		List<News.ArticleSummary> stories = (blocks.news() != null) ? blocks.news().items() : List.of();
		News.ArticleSummary lead = stories.stream()
			.filter(News.ArticleSummary::featured)
			.findFirst()
			.orElse(stories.isEmpty() ? null : stories.getFirst());
		return new HomeLayout(lead, without(lead, stories).limit(NEXT_TO_LEAD).toList(), strips(blocks, lead),
				column(blocks, "news", "documents"), column(blocks, "members", "questions", "links", "banners"),
				blocks.albums() != null);
	}

	private static Stream<News.ArticleSummary> without(News.@Nullable ArticleSummary lead,
			List<News.ArticleSummary> stories) {
		return stories.stream().filter((story) -> lead == null || !story.id().equals(lead.id()));
	}

	/** The lead story isn't told twice, unless its category would be left without any. */
	private static List<News.Strip> strips(Site.Blocks blocks, News.@Nullable ArticleSummary lead) {
		List<News.Strip> strips = (blocks.news() != null) ? blocks.news().categories() : List.of();
		return strips.stream().filter((strip) -> !strip.items().isEmpty()).map((strip) -> {
			List<News.ArticleSummary> others = without(lead, strip.items()).toList();
			return others.isEmpty() ? strip : new News.Strip(strip.slug(), strip.name(), strip.url(), others);
		}).toList();
	}

	private static List<String> column(Site.Blocks blocks, String... codes) {
		Map<String, Site.Marked> present = present(blocks);
		return Stream.of(codes)
			.filter(present::containsKey)
			.sorted(Comparator.comparingInt((code) -> Objects.requireNonNull(present.get(code)).order()))
			.toList();
	}

	private static Map<String, Site.Marked> present(Site.Blocks blocks) {
		Map<String, Site.Marked> present = new HashMap<>();
		put(present, "news", blocks.news());
		put(present, "documents", blocks.documents());
		put(present, "members", blocks.members());
		put(present, "questions", blocks.questions());
		put(present, "links", blocks.links());
		put(present, "banners", blocks.banners());
		return present;
	}

	private static void put(Map<String, Site.Marked> present, String code, Site.@Nullable Marked block) {
		if (block != null) {
			present.put(code, block);
		}
	}

}
