package vn.lhh.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.core.type.TypeReference;

import org.springframework.stereotype.Component;

import vn.lhh.web.api.Documents;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Reads;
import vn.lhh.web.api.Stats;

/**
 * What was read most, with its titles: the statistics know ids only, so the titles come
 * from the newest items, and what is not among them is left out.
 */
@Component
class MostRead {

	private static final int SHOWN = 10;

	/** One bar: an item and how often it was read. */
	public record Bar(String title, String url, long views, long percent) {
	}

	private record Item(String id, String title, String url) {
	}

	CompletableFuture<Part<List<Bar>>> articles(Reads reads) {
		return bars(reads, "article", "/api/news/articles?size=100", News.ARTICLES,
				(article) -> new Item(article.id(), article.title(), article.url()));
	}

	CompletableFuture<Part<List<Bar>>> documents(Reads reads) {
		return bars(reads, "document", "/api/documents?size=100", Documents.LIST, MostRead::item);
	}

	private static Item item(Documents.Summary document) {
		String gist = (document.gist() != null) ? ": " + document.gist() : "";
		return new Item(document.id(), document.numberSymbol() + gist, document.url());
	}

	private static <T> CompletableFuture<Part<List<Bar>>> bars(Reads reads, String type, String list,
			TypeReference<Listing<T>> shape, Function<T, Item> item) {
		return reads.part("/api/stats/top?days=30&type=" + type, Stats.TOP)
			.thenCombine(reads.part(list, shape), (top, items) -> (top.value() == null || items.value() == null)
					? Part.<List<Bar>>missing() : new Part<>(drawn(top.value().items(), titled(items.value(), item))));
	}

	private static <T> Map<String, Item> titled(Listing<T> items, Function<T, Item> item) {
		return items.items()
			.stream()
			.map(item)
			.collect(Collectors.toMap(Item::id, Function.identity(), (first, second) -> first));
	}

	private static List<Bar> drawn(List<Stats.Top> top, Map<String, Item> byId) {
		long most = top.stream().mapToLong(Stats.Top::views).max().orElse(1);
		return top.stream()
			.flatMap((entry) -> Optional.ofNullable(byId.get(entry.contentId()))
				.map((item) -> new Bar(item.title(), item.url(), entry.views(), share(entry, most)))
				.stream())
			.limit(SHOWN)
			.toList();
	}

	private static long share(Stats.Top entry, long most) {
		return Math.max(1, entry.views() * 100 / Math.max(1, most));
	}

}
