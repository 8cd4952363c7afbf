package vn.lhh.stats.visit;

import java.time.Instant;

import jakarta.annotation.PreDestroy;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.stats.visit.counting.GenerationProgress;
import vn.lhh.stats.visit.counting.ReadModel;
import vn.lhh.stats.visit.counting.RetentionJob;
import vn.lhh.stats.visit.day.DayCloser;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does what follows from time passing, one process at a time: closes days, shows a new
 * generation, lets old ids and old generations go.
 */
@Component
public class MaintenanceJob {

	private final GenerationProgress generationProgress;

	private final DayCloser closing;

	private final RetentionJob retentionJob;

	private final Lease lease;

	MaintenanceJob(GenerationProgress generationProgress, DayCloser closing, RetentionJob retentionJob,
			Lease keeperLease) {
		this.generationProgress = generationProgress;
		this.closing = closing;
		this.retentionJob = retentionJob;
		this.lease = keeperLease;
	}

	/**
	 * One round.
	 */
	@Scheduled(fixedDelayString = "${stats.keeper-every}")
	public void round() {
		if (this.lease.held()) {
			this.retentionJob.dropFormerGenerations();
			ReadModel.State state = this.generationProgress.advance();
			Instant readThrough = state.readThrough();
			if (readThrough != null && state.isSettled()) {
				this.closing.close(state.generation(), readThrough);
				this.retentionJob.forget(state.generation(), readThrough);
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
