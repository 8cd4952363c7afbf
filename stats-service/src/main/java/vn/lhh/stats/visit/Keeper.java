package vn.lhh.stats.visit;

import java.time.Instant;
import java.util.Set;

import jakarta.annotation.PreDestroy;
import vn.lhh.kit.outbox.Lease;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what follows from time passing, one process at a time: closes days, shows a new
 * generation, lets old ids and old generations go.
 */
@Component
public class Keeper {

	private final ReadModel model;

	private final Progress progress;

	private final DayClosing closing;

	private final VisitSets sets;

	private final Lease lease;

	Keeper(ReadModel model, Progress progress, DayClosing closing, VisitSets sets, Lease keeperLease) {
		this.model = model;
		this.progress = progress;
		this.closing = closing;
		this.sets = sets;
		this.lease = keeperLease;
	}

	/**
	 * One round.
	 */
	@Scheduled(fixedDelayString = "${stats.keeper-every}")
	public void round() {
		if (this.lease.held()) {
			dropFormerGenerations();
			ReadModel.State state = this.progress.advance();
			Instant readThrough = state.readThrough();
			if (readThrough != null && state.isSettled()) {
				this.closing.close(state.generation(), readThrough);
			}
		}
	}

	/**
	 * Lets another process take over at once.
	 */
	@PreDestroy
	void stop() {
		this.lease.release();
	}

	private void dropFormerGenerations() {
		Set<String> found = this.sets.generations();
		ReadModel.State state = this.model.state();
		found.stream()
			.filter((generation) -> !generation.equals(state.generation()) && !generation.equals(state.serving()))
			.forEach(this.sets::drop);
	}

}
