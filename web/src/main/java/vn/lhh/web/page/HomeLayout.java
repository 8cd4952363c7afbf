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
record HomeLayout(News.@Nullable ArticleSummary lead, List<News.ArticleSummary> next, List<String> main,
		List<String> side, boolean showAlbums, List<String> foot) {

	private static final int NEXT_TO_LEAD = 3;

	static HomeLayout of(Site.Blocks blocks) {
		List<News.ArticleSummary> stories = (blocks.news() != null) ? blocks.news().items() : List.of();
		News.ArticleSummary lead = stories.stream()
			.filter(News.ArticleSummary::featured)
			.findFirst()
			.orElse(stories.isEmpty() ? null : stories.getFirst());
		return new HomeLayout(lead,
				stories.stream().filter((story) -> !Objects.equals(story, lead)).limit(NEXT_TO_LEAD).toList(),
				column(blocks, "news", "documents"), column(blocks, "members", "questions"), blocks.albums() != null,
				column(blocks, "links", "banners"));
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
