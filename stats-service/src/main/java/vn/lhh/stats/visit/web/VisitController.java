package vn.lhh.stats.visit.web;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;
import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.visit.SiteCalendar;
import vn.lhh.stats.visit.VisitHistory;
import vn.lhh.stats.visit.VisitReader;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the visit counter to everyone.
 */
@RestController
@RequestMapping("/api/stats")
@Audience(Audience.ANYONE)
class VisitController {

	private static final int DAYS_BY_DEFAULT = 30;

	private final VisitReader visits;

	private final VisitHistory visitHistory;

	private final SiteCalendar siteCalendar;

	private final StatsProperties properties;

	VisitController(VisitReader visits, VisitHistory visitHistory, SiteCalendar siteCalendar,
			StatsProperties properties) {
		this.visits = visits;
		this.visitHistory = visitHistory;
		this.siteCalendar = siteCalendar;
		this.properties = properties;
	}

	@GetMapping("/visits")
	ResponseEntity<VisitsView> counter() {
		VisitsView view = VisitsView.of(this.visits.totals(), this.siteCalendar.today(), this.properties.baseline());
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
	}

	@GetMapping("/visits/daily")
	ResponseEntity<DailyView> daily(@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to) {
		LocalDate last = Optional.ofNullable(to).orElseGet(this.siteCalendar::today);
		LocalDate first = Optional.ofNullable(from).orElseGet(() -> last.minusDays(DAYS_BY_DEFAULT - 1L));
		new FieldChecks()
			.check(!first.isAfter(last), (to != null) ? "to" : "from", (to != null) ? "before-start" : "in-future")
			.check(first.isAfter(last.minusDays(this.properties.longestRange())), "from", "range-too-long",
					this.properties.longestRange())
			.throwIfInvalid();
		return PublicResponse.of(DailyView.of(this.visitHistory.days(first, last), first, last))
			.keys("stats-days")
			.build();
	}

	@GetMapping("/invariant")
	ResponseEntity<InvariantView> invariant() {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(InvariantView.of(this.visits.invariant()));
	}

}
