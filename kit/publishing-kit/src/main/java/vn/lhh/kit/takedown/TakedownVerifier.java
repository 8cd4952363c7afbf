package vn.lhh.kit.takedown;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.background.BackgroundLoop;
import vn.lhh.kit.outbox.Aggregate;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Background verifier that probes every location of a withdrawn item until the item is
 * found gone. The process that made a takedown verifies it; another process takes over
 * once the claim has run out.
 */
class TakedownVerifier implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(TakedownVerifier.class);

	private static final Duration SWEEP = Duration.ofSeconds(15);

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

	private static final int BATCH = 100;

	private static final int MOST_HELD = 1000;

	private final Map<String, Takedown> held = new ConcurrentHashMap<>();

	private final Semaphore wake = new Semaphore(0);

	private final TakedownStore store;

	private final Map<String, PublicLocations<?>> locations;

	private final PublicSiteProbe publicSiteProbe;

	private final Clock clock;

	private final Consumer<Duration> completed;

	private final BackgroundLoop loop = new BackgroundLoop(Thread.ofVirtual().name("takedown-watch").factory(),
			PAUSE_AFTER_FAILURE, this::roundAndWait);

	private Instant sweepAt = Instant.MIN;

	TakedownVerifier(TakedownStore store, Map<String, PublicLocations<?>> locations, PublicSiteProbe publicSiteProbe,
			Clock clock, Consumer<Duration> completed) {
		this.store = store;
		this.locations = locations;
		this.publicSiteProbe = publicSiteProbe;
		this.clock = clock;
		this.completed = completed;
	}

	/**
	 * Saves and claims a takedown before the item goes offline. Above the maximum of 1000
	 * it leaves the takedown to the sweep.
	 */
	void start(Takedown takedown) {
		if (this.held.size() >= MOST_HELD) {
			takedown.leave(takedown.nextProbeAt());
			this.store.save(takedown);
			return;
		}
		Takedown saved = this.store.save(takedown);
		this.held.put(saved.id(), saved);
	}

	/**
	 * Probes the item's locations at once, because its removal is saved.
	 */
	void hasLeft(String type, String thing) {
		Instant now = this.clock.instant();
		this.held.values().stream().filter((takedown) -> takedown.isOf(type, thing)).forEach((takedown) -> {
			takedown.probeSoon(now);
			this.wake.release();
		});
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		if (this.loop.stop()) {
			this.publicSiteProbe.close();
			releaseClaims();
		}
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

	private void roundAndWait() throws InterruptedException {
		round();
		this.wake.tryAcquire(millisToNext(), TimeUnit.MILLISECONDS);
		this.wake.drainPermits();
	}

	private void round() {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.sweepAt)) {
			this.store.findUnclaimed(now, MOST_HELD - Math.min(MOST_HELD - 1, this.held.size())).forEach(this::claim);
			this.sweepAt = now.plus(SWEEP);
		}
		List<Takedown> due = this.held.values()
			.stream()
			.filter((takedown) -> takedown.isDue(now))
			.sorted(Comparator.comparing(Takedown::nextProbeAt))
			.limit(BATCH)
			.toList();
		List<Takedown> left = due.stream().filter((takedown) -> !endedByReturn(takedown, now)).toList();
		PublicSiteProbe.Round round = this.publicSiteProbe.round();
		left.forEach((takedown) -> probe(takedown, round));
	}

	private void claim(Takedown forsaken) {
		forsaken.claim(this.clock.instant());
		if (this.locations.containsKey(forsaken.subject().type()) && saved(forsaken)) {
			this.held.put(forsaken.id(), forsaken);
		}
	}

	private boolean endedByReturn(Takedown takedown, Instant now) {
		PublicLocations<? extends Aggregate> known = java.util.Objects
			.requireNonNull(this.locations.get(takedown.subject().type()));
		boolean back = takedown.removal().whole() && this.store.isPublic(known, takedown.subject().id(), now);
		if (back) {
			takedown.end();
			saved(takedown);
			this.held.remove(takedown.id());
		}
		return back;
	}

	private void probe(Takedown takedown, PublicSiteProbe.Round round) {
		if (!this.loop.isRunning()) {
			return;
		}
		PublicLocations<?> known = java.util.Objects.requireNonNull(this.locations.get(takedown.subject().type()));
		takedown.probe((check) -> probe(check, known, round), this.clock.instant());
		if (!saved(takedown)) {
			this.held.remove(takedown.id());
		}
		else if (!takedown.isOpen()) {
			this.held.remove(takedown.id());
			Instant end = java.util.Objects.requireNonNull(takedown.completedAt());
			this.completed.accept(Duration.between(takedown.removal().at(), end));
		}
	}

	private LocationCheck probe(LocationCheck check, PublicLocations<?> known, PublicSiteProbe.Round round) {
		LocationCheck after = round.probe(check);
		String file = check.file();
		boolean stays = after.isPending() && file != null && known.isShown(file);
		return stays ? check.shared(this.clock.instant()) : after;
	}

	private boolean saved(Takedown takedown) {
		try {
			this.store.save(takedown);
			return true;
		}
		catch (OptimisticLockingFailureException ex) {
			logger.debug("{} is looked after elsewhere", takedown.id());
			return false;
		}
	}

	private long millisToNext() {
		Instant now = this.clock.instant();
		Instant next = this.held.values()
			.stream()
			.map(Takedown::nextProbeAt)
			.min(Comparator.naturalOrder())
			.filter((moment) -> moment.isBefore(this.sweepAt))
			.orElse(this.sweepAt);
		return Math.max(20, Math.min(SWEEP.toMillis(), Duration.between(now, next).toMillis()));
	}

	private void releaseClaims() {
		Instant now = this.clock.instant();
		try {
			this.held.values().forEach((takedown) -> {
				takedown.leave(now);
				saved(takedown);
			});
		}
		catch (RuntimeException ex) {
			logger.debug("claims run out by themselves: {}", ex.toString());
		}
		this.held.clear();
	}

}
