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
 * Runs scheduled maintenance under a lease, in one process at a time: closes days, starts
 * serving a new generation, and deletes old ids and former generations.
 */
@Component
public class MaintenanceJob {

	private final GenerationProgress generationProgress;

	private final DayCloser dayCloser;

	private final RetentionJob retentionJob;

	private final Lease lease;

	MaintenanceJob(GenerationProgress generationProgress, DayCloser dayCloser, RetentionJob retentionJob,
			Lease keeperLease) {
		this.generationProgress = generationProgress;
		this.dayCloser = dayCloser;
		this.retentionJob = retentionJob;
		this.lease = keeperLease;
	}

	/**
	 * Runs one round, if this process holds the lease.
	 */
	@Scheduled(fixedDelayString = "${stats.keeper-every}")
	public void round() {
		if (this.lease.held()) {
			this.retentionJob.dropFormerGenerations();
			ReadModel.State state = this.generationProgress.advance();
			Instant readThrough = state.readThrough();
			if (readThrough != null && state.isSettled()) {
				this.dayCloser.close(state.generation(), readThrough);
				this.retentionJob.forget(state.generation(), readThrough);
			}
		}
	}

	/**
	 * Releases the lease, so that another process takes over at once.
	 */
	@PreDestroy
	void stop() {
		this.lease.release();
	}

}
