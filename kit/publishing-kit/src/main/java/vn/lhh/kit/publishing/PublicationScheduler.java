package vn.lhh.kit.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.outbox.Lease;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Scheduler of publish and expiry times: it makes due changes without waiting for a
 * visitor, in the one process that holds the lease. Any other process makes changes that
 * are overdue for more than two seconds; the optimistic lock lets only one of them
 * succeed.
 */
public class PublicationScheduler {

	private static final Logger logger = LoggerFactory.getLogger(PublicationScheduler.class);

	private static final Duration HORIZON = Duration.ofMinutes(2);

	private static final Duration REFRESH = Duration.ofSeconds(30);

	private static final Duration UNKNOWN = Duration.ofSeconds(1);

	private static final Duration OTHERS_TURN = Duration.ofSeconds(2);

	private final List<PublicationStore<?>> stores = new CopyOnWriteArrayList<>();

	private final Lease lease;

	private final Clock clock;

	private final Consumer<Duration> lateness;

	private volatile boolean known;

	private volatile Instant refreshAt = Instant.MIN;

	private volatile List<Instant> changes = List.of();

	/**
	 * Creates a scheduler without stores.
	 * @param lease decides which process makes changes
	 */
	public PublicationScheduler(Lease lease, Clock clock) {
		this(lease, clock, (late) -> {
		});
	}

	/**
	 * Creates a scheduler without stores.
	 * @param lease decides which process makes changes
	 * @param lateness receives the delay of each change
	 */
	public PublicationScheduler(Lease lease, Clock clock, Consumer<Duration> lateness) {
		this.lease = lease;
		this.clock = clock;
		this.lateness = lateness;
	}

	/**
	 * Returns the next moment at which any list may change, looking two minutes ahead.
	 * @return empty where nothing is due soon; one second from now before the first
	 * refresh
	 */
	public Optional<Instant> nextChange() {
		Instant now = this.clock.instant();
		if (!this.known) {
			return this.stores.isEmpty() ? Optional.empty() : Optional.of(now.plus(UNKNOWN));
		}
		return this.changes.stream().filter((change) -> change.isAfter(now)).findFirst();
	}

	/**
	 * Returns {@link #nextChange()} for callers that take {@code null}.
	 * @return {@code null} where nothing is due soon
	 */
	public @Nullable Instant nextChangeOrNull() {
		return nextChange().orElse(null);
	}

	/**
	 * Returns when a response expires: at its own end or at the next change.
	 * @param end the response's own end; {@code null} for never
	 * @return the earlier of both; {@code null} for neither
	 */
	public @Nullable Instant earliest(@Nullable Instant end) {
		return Stream.of(Optional.ofNullable(end), nextChange())
			.flatMap(Optional::stream)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * Counts the changes that are overdue.
	 * @return usually 0
	 */
	public long overdue() {
		Instant now = this.clock.instant();
		return this.changes.stream().filter((change) -> !change.isAfter(now)).count();
	}

	void watch(PublicationStore<?> store) {
		this.stores.add(store);
	}

	/**
	 * Takes in the times of a publication that was just saved, so that no later response
	 * outlives them.
	 */
	synchronized void register(Publication<?> saved) {
		Instant now = this.clock.instant();
		Stream<Instant> coming = saved.upcomingChanges().filter((change) -> change.isAfter(now));
		this.changes = Stream.concat(this.changes.stream(), coming).distinct().sorted().toList();
		this.refreshAt = Instant.MIN;
	}

	@Scheduled(fixedDelay = 500)
	void run() {
		Instant now = this.clock.instant();
		if (overdue() > 0 || !now.isBefore(this.refreshAt)) {
			try {
				makeDueChanges(now);
				this.refreshAt = now.plus(REFRESH);
				refresh(now);
			}
			catch (RuntimeException ex) {
				logger.warn("publish and expiry times wait: {}", ex.toString());
			}
		}
	}

	private void makeDueChanges(Instant now) {
		boolean mine = this.lease.held();
		Instant upTo = mine ? now : now.minus(OTHERS_TURN);
		this.stores.stream()
			.flatMap((store) -> dueIn(store, upTo))
			.sorted(Comparator.comparing(Due::since))
			.forEach((due) -> make(due, now));
	}

	private static <P extends Publication<?>> Stream<Due<P>> dueIn(PublicationStore<P> store, Instant now) {
		return store.changingBefore(now)
			.stream()
			.flatMap((found) -> found.overdueSince(now).map((since) -> new Due<>(store, found, since)).stream());
	}

	private void make(Due<?> due, Instant now) {
		try {
			if (due.make(now)) {
				this.lateness.accept(Duration.between(due.since(), this.clock.instant()));
			}
		}
		catch (OptimisticLockingFailureException ex) {
			logger.info("{} was changed meanwhile; next tick", due.publication().id());
		}
		catch (RuntimeException ex) {
			logger.warn("{} could not follow the clock; next tick: {}", due.publication().id(), ex.toString());
		}
	}

	private synchronized void refresh(Instant now) {
		Instant horizon = now.plus(HORIZON);
		this.changes = this.stores.stream()
			.flatMap((store) -> store.changesUntil(now, horizon).stream())
			.distinct()
			.sorted()
			.toList();
		this.known = true;
	}

	/**
	 * Publication with a due change.
	 *
	 * @param <P> the type of the publication
	 */
	private record Due<P extends Publication<?>>(PublicationStore<P> store, P publication, Instant since) {

		boolean make(Instant now) {
			boolean changed = this.publication.followClock(now);
			if (changed) {
				this.store.save(this.publication);
			}
			return changed;
		}

	}

}
