package vn.lhh.search.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lhh.search.engine.SearchEngine;

/**
 * Index of the site: one serves readers, and while it is built anew another one beside
 * it, each with a feed of its own. The new one takes over once it has caught up.
 */
@Component
public class SiteIndex implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SiteIndex.class);

	/** Before the web server takes requests, and after its last one. */
	private static final int BEFORE_WEB_SERVER = DEFAULT_PHASE - 4096;

	/** For Kafka to be there; without it, an old answer is better than none. */
	private static final Duration LONGEST_CATCHING_UP = Duration.ofSeconds(30);

	private final IndexStore store;

	private final IndexFeeder feeder;

	private final Clock clock;

	private final RetryPause pause = new RetryPause();

	private volatile Instant readyAnyway = Instant.MAX;

	private volatile @Nullable RunningIndex serving;

	private volatile @Nullable RunningIndex building;

	private volatile boolean running;

	SiteIndex(IndexStore store, IndexFeeder feeder, Clock clock) {
		this.store = store;
		this.feeder = feeder;
		this.clock = clock;
	}

	/** Reads from the index that serves. */
	public <T> T read(Function<SearchEngine, T> reading) {
		Optional<T> found = Optional.empty();
		while (found.isEmpty()) {
			found = serving().index().read(reading);
		}
		return found.get();
	}

	/** Whether it has once held everything announced; what comes since is fed to it. */
	public boolean isComplete() {
		RunningIndex now = this.serving;
		return now != null && now.index().isComplete();
	}

	/**
	 * Whether readers should be sent here: a complete index has caught up since it was
	 * opened, so that nothing withdrawn before is found, or Kafka was away too long.
	 */
	public boolean isReady() {
		RunningIndex now = this.serving;
		return now != null && now.index().isComplete()
				&& (now.index().isCaughtUp() || !this.clock.instant().isBefore(this.readyAnyway));
	}

	public IndexState state() {
		RunningIndex now = serving();
		RunningIndex next = this.building;
		return new IndexState(now.folder(), now.items(), now.index().isComplete(), now.index().lag(),
				(next == null) ? null : next.rebuild());
	}

	/** Begins a new index beside the present one, unless one is being built already. */
	public synchronized IndexState rebuild() {
		if (this.building == null) {
			build("requested");
		}
		return state();
	}

	/** Lets a new index take over that has caught up, and begins one that is needed. */
	@Scheduled(fixedDelayString = "${search.watch:2s}")
	synchronized void watch() {
		RunningIndex now = this.serving;
		RunningIndex next = this.building;
		if (now == null && this.running) {
			begin();
		}
		else if (now != null && next == null) {
			buildIfNeeded(now);
		}
		else if (now != null && next != null && mayTakeOver(now, next)) {
			takeOver(now, next);
		}
		else if (next != null) {
			giveUpIfNeeded(next);
		}
	}

	private void giveUpIfNeeded(RunningIndex next) {
		String trouble = trouble(next);
		if (trouble != null) {
			log.warn("index {} is given up before it was complete: {}", next.folder(), trouble);
			this.building = null;
			discard(next);
			if (next.sharesFolder(serving()) && !trouble.equals(FedIndex.DAMAGED)) {
				build(trouble);
			}
		}
	}

	/** Nothing takes over from something: then Kafka was lost, rather than all items. */
	private static boolean mayTakeOver(RunningIndex now, RunningIndex next) {
		return next.index().isComplete() && next.index().isCaughtUp() && (next.items() > 0 || now.items() == 0);
	}

	private void buildIfNeeded(RunningIndex now) {
		String trouble = trouble(now);
		if (trouble != null && this.pause.isOver()) {
			this.pause.begin();
			boolean isReplaceable = trouble.equals(FedIndex.DAMAGED) || trouble.equals(RunningIndex.DELETED);
			if (!isReplaceable || !reopen(now)) {
				build(trouble);
			}
		}
	}

	/**
	 * Goes on from the last commit, as after a full disk, or with the index that another
	 * process put in place; tells whether there is one. A damaged index serves until it
	 * has caught up after it was opened again, as it knows later withdrawals.
	 */
	private boolean reopen(RunningIndex damaged) {
		Optional<FedIndex> reopened = this.store.reopen(damaged.index());
		reopened.ifPresent((index) -> {
			if (index.name().equals(damaged.folder())) {
				this.building = run(index, FedIndex.DAMAGED);
				log.info("index {} was opened again after a write that failed", damaged.folder());
			}
			else {
				this.serving = run(index, damaged.reason());
				log.info("index {} serves, which another process put in place of {}", index.name(), damaged.folder());
				damaged.stop();
			}
		});
		return reopened.isPresent();
	}

	private void build(String reason) {
		try {
			RunningIndex now = serving();
			RunningIndex next = run(this.store.create(now.index()), reason);
			this.building = next;
			log.info("index {} is built beside {}: {}", next.folder(), now.folder(), reason);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("no new index can be begun ({}): {}", reason, ex.toString());
		}
	}

	private @Nullable String trouble(RunningIndex index) {
		return index.trouble(this.store.isGone(index.index()));
	}

	private void takeOver(RunningIndex former, RunningIndex next) {
		this.store.serve(next.index());
		this.serving = next;
		this.building = null;
		this.pause.reset();
		log.info("index {} with {} items takes over from {}", next.folder(), next.items(), former.folder());
		discard(former);
	}

	private void discard(RunningIndex former) {
		former.stop();
		if (!former.sharesFolder(serving())) {
			this.store.delete(former.index());
		}
	}

	private RunningIndex run(FedIndex index, String reason) {
		return new RunningIndex(index, this.feeder.feed(index), reason);
	}

	private RunningIndex serving() {
		RunningIndex now = this.serving;
		if (now == null) {
			throw new UncheckedIOException(new IOException("no index is open"));
		}
		return now;
	}

	@Override
	public synchronized void start() {
		this.store.acquire();
		this.running = true;
		this.readyAnyway = this.clock.instant().plus(LONGEST_CATCHING_UP);
		begin();
	}

	/** Waits for an engine that is away, while all else of the service works. */
	private void begin() {
		try {
			Optional<FedIndex> kept = this.store.best();
			FedIndex index = kept.isPresent() ? kept.get() : this.store.create();
			this.store.serve(index);
			RunningIndex now = run(index, "missing");
			this.serving = now;
			log.info("index {} with {} items serves readers, {}", now.folder(), now.items(),
					isComplete() ? "complete" : "while it is built");
		}
		catch (UncheckedIOException ex) {
			log.warn("no index can be opened yet: {}", ex.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public synchronized void stop() {
		RunningIndex next = this.building;
		this.building = null;
		if (next != null) {
			next.stop();
		}
		RunningIndex now = this.serving;
		this.serving = null;
		if (now != null) {
			now.stop();
		}
		this.running = false;
		this.store.release();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return BEFORE_WEB_SERVER;
	}

}
