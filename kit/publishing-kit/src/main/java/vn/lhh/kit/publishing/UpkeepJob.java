package vn.lhh.kit.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.outbox.Lease;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Scheduled job that purges old trash and sweeps orphaned revisions, in the one process
 * that holds the lease.
 */
public class UpkeepJob {

	private static final Logger logger = LoggerFactory.getLogger(UpkeepJob.class);

	/**
	 * Longer than any save takes, so that no revision of a save still under way counts as
	 * orphaned.
	 */
	private static final Duration LONGEST_SAVE = Duration.ofHours(1);

	private final Lease lease;

	private final Clock clock;

	private final Duration purgeAfter;

	private final Supplier<Stream<PublicationDesk<?, ?>>> desks;

	/**
	 * Creates the job of one service.
	 * @param lease decides which process runs the job
	 * @param settings how long trash is kept
	 * @param desks the publishing services whose trash and revisions are cleaned
	 */
	public UpkeepJob(Lease lease, Clock clock, TrashProperties settings,
			Supplier<Stream<PublicationDesk<?, ?>>> desks) {
		this.lease = lease;
		this.clock = clock;
		this.purgeAfter = settings.purgeAfter();
		this.desks = desks;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void run() {
		try {
			List<PublicationDesk<?, ?>> all = this.desks.get().toList();
			if (!all.isEmpty() && this.lease.held()) {
				Instant now = this.clock.instant();
				all.forEach((publicationDesk) -> run(publicationDesk, now));
			}
		}
		catch (RuntimeException ex) {
			logger.warn("trash and revisions wait: {}", ex.toString());
		}
	}

	private void run(PublicationDesk<?, ?> publicationDesk, Instant now) {
		publicationDesk.emptyTrash(now.minus(this.purgeAfter));
		publicationDesk.sweepRevisions(now.minus(LONGEST_SAVE));
	}

}
