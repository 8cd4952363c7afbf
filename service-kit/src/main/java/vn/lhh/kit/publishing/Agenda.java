package vn.lhh.kit.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.outbox.Lease;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes publish and expiry times happen without visitors: knows what changes soon, and
 * changes it on time, in the one process that holds the lease.
 */
public class Agenda {

	private static final Logger logger = LoggerFactory.getLogger(Agenda.class);

	private static final Duration HORIZON = Duration.ofMinutes(2);

	private static final Duration REFRESH = Duration.ofSeconds(30);

	private final List<PublicationStore<?>> stores = new CopyOnWriteArrayList<>();

	private final Lease lease;

	private final Clock clock;

	private volatile Instant refreshAt = Instant.MIN;

	private volatile List<Instant> changes = List.of();

	/**
	 * An agenda without entries.
	 * @param lease who may make changes
	 * @param clock what it follows
	 */
	public Agenda(Lease lease, Clock clock) {
		this.lease = lease;
		this.clock = clock;
	}

	/**
	 * The next moment at which any list may look different, as far as known (two minutes
	 * ahead).
	 * @return empty where nothing is due soon
	 */
	public Optional<Instant> nextChange() {
		Instant now = this.clock.instant();
		return this.changes.stream().filter((change) -> change.isAfter(now)).findFirst();
	}

	/**
	 * As {@link #nextChange()}, for callers that take {@code null}.
	 * @return {@code null} where nothing is due soon
	 */
	public @Nullable Instant nextChangeOrNull() {
		return nextChange().orElse(null);
	}

	void follow(PublicationStore<?> store) {
		this.stores.add(store);
	}

	void refreshSoon() {
		this.refreshAt = Instant.MIN;
	}

	@Scheduled(fixedDelay = 500)
	void tick() {
		Instant now = this.clock.instant();
		boolean due = this.changes.stream().anyMatch((change) -> !change.isAfter(now));
		if (due || !now.isBefore(this.refreshAt)) {
			this.refreshAt = now.plus(REFRESH);
			if (this.lease.held()) {
				this.stores.forEach((store) -> followClock(store, now));
			}
			refresh(now);
		}
	}

	private void refresh(Instant now) {
		Instant horizon = now.plus(HORIZON);
		this.changes = this.stores.stream()
			.flatMap((store) -> java.util.stream.Stream.concat(store.beginningBetween(now, horizon).stream(),
					store.changingBefore(horizon).stream().flatMap((found) -> moments(found).stream())))
			.filter((change) -> change.isAfter(now))
			.sorted()
			.toList();
	}

	private static List<Instant> moments(Publication<?> publication) {
		return java.util.stream.Stream.of(publication.publishAt(), publication.visibleUntil())
			.flatMap((moment) -> Optional.ofNullable(moment).stream())
			.toList();
	}

	private static <P extends Publication<?>> void followClock(PublicationStore<P> store, Instant now) {
		for (P publication : store.changingBefore(now)) {
			try {
				if (publication.followClock(now)) {
					store.save(publication);
				}
			}
			catch (OptimisticLockingFailureException ex) {
				logger.info("{} was edited meanwhile; next tick", publication.id());
			}
		}
	}

}
