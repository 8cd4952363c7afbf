package vn.lhh.stats.visit;

import java.time.Instant;

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

	private final Progress progress;

	private final DayClosing closing;

	private final Forgetting forgetting;

	private final Lease lease;

	Keeper(Progress progress, DayClosing closing, Forgetting forgetting, Lease keeperLease) {
		this.progress = progress;
		this.closing = closing;
		this.forgetting = forgetting;
		this.lease = keeperLease;
	}

	/**
	 * One round.
	 */
	@Scheduled(fixedDelayString = "${stats.keeper-every}")
	public void round() {
		if (this.lease.held()) {
			this.forgetting.dropFormerGenerations();
			ReadModel.State state = this.progress.advance();
			Instant readThrough = state.readThrough();
			if (readThrough != null && state.isSettled()) {
				this.closing.close(state.generation(), readThrough);
				this.forgetting.forget(state.generation(), readThrough);
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

}
