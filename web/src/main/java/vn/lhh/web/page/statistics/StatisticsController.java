package vn.lhh.web.page.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.StatsApi;
import vn.lhh.web.page.DisplayFormats;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;

/**
 * Page of visit statistics, never cached, since a figure of a moment must not outlive it.
 */
@Controller
class StatisticsController {

	private static final List<Integer> LENGTHS = List.of(7, 30, 90);

	private final Clock clock;

	private final MostReadContent mostReadContent;

	StatisticsController(Clock clock, MostReadContent mostReadContent) {
		this.clock = clock;
		this.mostReadContent = mostReadContent;
	}

	@GetMapping("/thong-ke")
	ModelAndView statistics(@RequestParam(defaultValue = "30") String ngay, PageDataLoader pageDataLoader,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		int length = LENGTHS.stream()
			.filter((known) -> ngay.equals("" + known))
			.findFirst()
			.orElseThrow(() -> new ErrorResponseException(HttpStatus.BAD_REQUEST));
		CompletableFuture<PagePart<StatsApi.Visits>> visits = pageDataLoader.optional("/api/stats/visits",
				StatsApi.Visits.class);
		CompletableFuture<PagePart<ItemPage<StatsApi.Day>>> days = days(pageDataLoader, length);
		CompletableFuture<PagePart<StatsApi.Definition>> definition = pageDataLoader.optional("/api/stats/definition",
				StatsApi.Definition.class);
		CompletableFuture<PagePart<List<StatisticsPage.Bar>>> articles = this.mostReadContent.articles(pageDataLoader);
		CompletableFuture<PagePart<List<StatisticsPage.Bar>>> documents = this.mostReadContent
			.documents(pageDataLoader);
		ItemPage<StatsApi.Day> known = days.join().value();
		List<StatsApi.Day> series = (known != null)
				? DailyVisitSeries.upTo(DisplayFormats.today(this.clock), length, known.items()) : null;
		return new ModelAndView("statistics", Page.ATTRIBUTE, new StatisticsPage(meta(), length, LENGTHS, visits.join(),
				series, articles.join(), documents.join(), definition.join()));
	}

	private static PageMeta meta() {
		return PageMeta.of("Thống kê truy cập", "/thong-ke").describedAs("Lượt truy cập theo ngày và mục đọc nhiều.");
	}

	private CompletableFuture<PagePart<ItemPage<StatsApi.Day>>> days(PageDataLoader pageDataLoader, int length) {
		LocalDate today = DisplayFormats.today(this.clock);
		return pageDataLoader.optional(ApiPath.of("/api/stats/visits/daily")
			.with("from", today.minusDays(length - 1L))
			.with("to", today)
			.toString(), StatsApi.DAYS);
	}

}
