package vn.lhh.stats.ranking.web;

import java.util.List;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;
import vn.lhh.stats.ranking.Ranking;
import vn.lhh.stats.visit.day.DayDetails.ContentCount;
import vn.lhh.stats.visit.day.DayDetails.RefererCount;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves rankings over HTTP. Only administrators see the referring hosts, because the
 * sender of a beacon chooses that text.
 */
@RestController
@RequestMapping("/api/stats")
@Audience(Audience.ANYONE)
class RankingController {

	private static final int MOST_DAYS = 366;

	private static final int MOST_ROWS = 100;

	private static final int LONGEST_TYPE = 50;

	private final Ranking ranking;

	RankingController(Ranking ranking) {
		this.ranking = ranking;
	}

	record TopView(List<ContentCount> items, String type, int days) {
	}

	record ReferersView(List<RefererCount> items, int days) {
	}

	record HoursView(List<Long> hours, int days) {
	}

	@GetMapping("/top")
	ResponseEntity<TopView> top(@RequestParam(defaultValue = "article") String type,
			@RequestParam(defaultValue = "30") int days, @RequestParam(defaultValue = "10") int size) {
		within("size", size, MOST_ROWS).check(type.length() <= LONGEST_TYPE, "type", "too-long", LONGEST_TYPE)
			.throwIfInvalid();
		within("days", days, MOST_DAYS).throwIfInvalid();
		return PublicResponse.of(new TopView(this.ranking.top(type, days, size), type, days)).keys("stats-top").build();
	}

	@GetMapping("/hours")
	ResponseEntity<HoursView> hours(@RequestParam(defaultValue = "30") int days) {
		within("days", days, MOST_DAYS).throwIfInvalid();
		return PublicResponse.of(new HoursView(this.ranking.hours(days), days)).keys("stats-hours").build();
	}

	@GetMapping("/admin/referers")
	@Audience("ADMIN")
	ReferersView referers(@RequestParam(defaultValue = "30") int days, @RequestParam(defaultValue = "50") int size) {
		within("size", size, MOST_ROWS).throwIfInvalid();
		within("days", days, MOST_DAYS).throwIfInvalid();
		return new ReferersView(this.ranking.referers(days, size), days);
	}

	private static FieldChecks within(String field, int value, int most) {
		return new FieldChecks().check(value >= 1, field, "number-too-small", 1)
			.check(value <= most, field, "number-too-large", most);
	}

}
