package vn.lhh.web.page.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.core.type.TypeReference;

import org.springframework.stereotype.Component;

import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.StatsApi;

/**
 * Most read content with its titles. stats-service knows ids only, so the titles come
 * from the newest 100 items, and older items are left out.
 */
@Component
class MostReadContent {

	private static final int SHOWN = 10;

	private record Item(String id, String title, String url) {
	}

	CompletableFuture<PagePart<List<StatisticsPage.Bar>>> articles(PageDataLoader pageDataLoader) {
		return bars(pageDataLoader, "article", "/api/news/articles?size=100", NewsApi.ARTICLES,
				(article) -> new Item(article.id(), article.title(), article.url()));
	}

	CompletableFuture<PagePart<List<StatisticsPage.Bar>>> documents(PageDataLoader pageDataLoader) {
		return bars(pageDataLoader, "document", "/api/documents?size=100", DocumentsApi.LIST, MostReadContent::item);
	}

	private static Item item(DocumentsApi.Summary document) {
		String gist = (document.gist() != null) ? ": " + document.gist() : "";
		return new Item(document.id(), document.numberSymbol() + gist, document.url());
	}

	private static <T> CompletableFuture<PagePart<List<StatisticsPage.Bar>>> bars(PageDataLoader pageDataLoader,
			String type, String list, TypeReference<ItemPage<T>> shape, Function<T, Item> item) {
		return pageDataLoader.optional("/api/stats/top?days=30&type=" + type, StatsApi.TOP)
			.thenCombine(pageDataLoader.optional(list, shape),
					(top, items) -> (top.value() == null || items.value() == null)
							? PagePart.<List<StatisticsPage.Bar>>missing()
							: new PagePart<>(drawn(top.value().items(), titled(items.value(), item))));
	}

	private static <T> Map<String, Item> titled(ItemPage<T> items, Function<T, Item> item) {
		return items.items()
			.stream()
			.map(item)
			.collect(Collectors.toMap(Item::id, Function.identity(), (first, second) -> first));
	}

	private static List<StatisticsPage.Bar> drawn(List<StatsApi.Top> top, Map<String, Item> byId) {
		long most = top.stream().mapToLong(StatsApi.Top::views).max().orElse(1);
		return top.stream()
			.flatMap((entry) -> Optional.ofNullable(byId.get(entry.contentId()))
				.map((item) -> new StatisticsPage.Bar(item.title(), item.url(), entry.views(), share(entry, most)))
				.stream())
			.limit(SHOWN)
			.toList();
	}

	private static long share(StatsApi.Top entry, long most) {
		return Math.max(1, entry.views() * 100 / Math.max(1, most));
	}

}
