package vn.lhh.stats.visit.counting;

import java.time.Instant;
import java.util.Map;

import vn.lhh.stats.visit.SiteCalendar;

import org.springframework.stereotype.Component;

/**
 * Tracks how far Kafka has been read for a generation. Stores the current end of every
 * partition as a line; once all partitions have been read past it, every record appended
 * before the line was drawn is counted, on idle partitions too.
 */
@Component
public class GenerationProgress {

	private final ReadModel model;

	private final ConsumerProgress consumerProgress;

	private final SiteCalendar siteCalendar;

	GenerationProgress(ReadModel model, ConsumerProgress consumerProgress, SiteCalendar siteCalendar) {
		this.model = model;
		this.consumerProgress = consumerProgress;
		this.siteCalendar = siteCalendar;
	}

	public ReadModel.State advance() {
		restoreDays(this.model.state());
		follow(this.model.state());
		show(this.model.state());
		return this.model.state();
	}

	private void restoreDays(ReadModel.State state) {
		if (!state.daysRestored() && this.consumerProgress.restoreDays()) {
			this.model.daysRestored(state);
		}
	}

	private void follow(ReadModel.State state) {
		Instant now = this.siteCalendar.now();
		Map<String, Long> ends = this.consumerProgress.ends();
		Map<String, Long> line = state.line();
		Instant lineAt = state.lineAt();
		if (line == null || lineAt == null || isBeyond(line, ends)) {
			this.model.drawLine(state, now, ends);
		}
		else if (!ends.isEmpty() && this.consumerProgress.isPast(state.generation(), line)) {
			this.model.readThrough(state, lineAt);
			this.model.drawLine(state, now, ends);
		}
	}

	private void show(ReadModel.State state) {
		if (state.readThrough() != null && state.daysRestored() && !state.isSettled()) {
			this.model.show(state);
		}
	}

	private static boolean isBeyond(Map<String, Long> line, Map<String, Long> ends) {
		return !line.keySet().equals(ends.keySet()) || line.entrySet()
			.stream()
			.anyMatch((drawn) -> drawn.getValue() > ends.getOrDefault(drawn.getKey(), 0L));
	}

}
