package vn.lhh.stats.visit.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.visit.OnlineVisitors;
import vn.lhh.stats.visit.day.OpenDays;

import org.springframework.stereotype.Component;

/**
 * Deletes former generations and, at most once per hour, old ids; never ids of an open
 * day, because its figures are counted from them.
 */
@Component
public class RetentionJob {

	private static final Duration STEP = Duration.ofHours(1);

	private final ReadModel model;

	private final OpenDays openDays;

	private final VisitCounter visitCounter;

	private final OnlineVisitors onlineVisitors;

	private final StatsProperties properties;

	private volatile Instant forgotten = Instant.MIN;

	RetentionJob(ReadModel model, OpenDays openDays, VisitCounter visitCounter, OnlineVisitors onlineVisitors,
			StatsProperties properties) {
		this.model = model;
		this.openDays = openDays;
		this.visitCounter = visitCounter;
		this.onlineVisitors = onlineVisitors;
		this.properties = properties;
	}

	/**
	 * Lists the generations before it reads the state, so that a generation begun in
	 * between is never taken for a former one.
	 */
	public void dropFormerGenerations() {
		this.visitCounter.dropFormerForms();
		Set<String> found = this.visitCounter.generations();
		ReadModel.State state = this.model.state();
		found.stream()
			.filter((generation) -> !generation.equals(state.generation()) && !generation.equals(state.serving()))
			.forEach(this.visitCounter::drop);
	}

	public void forget(String generation, Instant readThrough) {
		this.onlineVisitors.forget();
		Instant before = readThrough.minus(this.properties.keepIds());
		if (before.isAfter(this.forgotten)) {
			List<LocalDate> open = this.openDays.all(generation).stream().map(OpenDays.OpenDay::date).toList();
			this.visitCounter.forget(generation, before, open);
			this.forgotten = before.plus(STEP);
		}
	}

}
