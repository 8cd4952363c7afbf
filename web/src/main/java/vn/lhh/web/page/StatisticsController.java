package vn.lhh.web.page;

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

import vn.lhh.web.api.Listing;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;
import vn.lhh.web.api.Stats;

/**
 * Visit statistics, never kept: a figure of a moment must not outlive it.
 */
@Controller
class StatisticsController {

	private static final List<Integer> LENGTHS = List.of(7, 30, 90);

	private final Clock clock;

	private final MostRead mostRead;

	StatisticsController(Clock clock, MostRead mostRead) {
		this.clock = clock;
		this.mostRead = mostRead;
	}

	@GetMapping("/thong-ke")
	ModelAndView statistics(@RequestParam(defaultValue = "30") String ngay, Reads reads, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		int length = LENGTHS.stream()
			.filter((known) -> ngay.equals("" + known))
			.findFirst()
			.orElseThrow(() -> new ErrorResponseException(HttpStatus.BAD_REQUEST));
		CompletableFuture<Part<Stats.Visits>> visits = reads.part("/api/stats/visits", Stats.Visits.class);
		CompletableFuture<Part<Listing<Stats.Day>>> days = days(reads, length);
		CompletableFuture<Part<Stats.Definition>> definition = reads.part("/api/stats/definition",
				Stats.Definition.class);
		CompletableFuture<Part<List<MostRead.Bar>>> articles = this.mostRead.articles(reads);
		CompletableFuture<Part<List<MostRead.Bar>>> documents = this.mostRead.documents(reads);
		ModelAndView page = new ModelAndView("statistics").addObject("meta", meta())
			.addObject("length", length)
			.addObject("lengths", LENGTHS)
			.addObject("articles", articles.join())
			.addObject("documents", documents.join())
			.addObject("definition", definition.join())
			.addObject("visits", visits.join());
		return withChart(page, days.join(), length);
	}

	private static Meta meta() {
		return Meta.of("Thống kê truy cập", "/thong-ke").describedAs("Lượt truy cập theo ngày và mục đọc nhiều.");
	}

	private ModelAndView withChart(ModelAndView page, Part<Listing<Stats.Day>> known, int length) {
		if (known.value() == null) {
			return page;
		}
		List<Stats.Day> days = DayHistory.upTo(Display.today(this.clock), length, known.value().items());
		return page.addObject("charts", List.of(LineChart.wide(days), LineChart.narrow(days)))
			.addObject("days", days.reversed());
	}

	private CompletableFuture<Part<Listing<Stats.Day>>> days(Reads reads, int length) {
		LocalDate today = Display.today(this.clock);
		return reads.part(Query.of("/api/stats/visits/daily")
			.with("from", today.minusDays(length - 1L))
			.with("to", today)
			.toString(), Stats.DAYS);
	}

}
