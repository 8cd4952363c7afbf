package vn.lhh.gateway.live;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Polls the visit totals and buffers changed ones; the same figures at a later time are
 * no change.
 */
@Component
class VisitTotalsPoller {

	private static final Logger log = LoggerFactory.getLogger(VisitTotalsPoller.class);

	private final AtomicBoolean asking = new AtomicBoolean();

	private final StatsClient stats;

	private final LiveEventBuffer liveEventBuffer;

	private final WakeUpSignal wakeUpSignal;

	private @Nullable JsonNode last;

	private volatile long watch;

	VisitTotalsPoller(StatsClient stats, LiveEventBuffer liveEventBuffer, WakeUpSignal wakeUpSignal) {
		this.stats = stats;
		this.liveEventBuffer = liveEventBuffer;
		this.wakeUpSignal = wakeUpSignal;
	}

	/** Starts a request in the background, unless one is still under way; never waits. */
	void ask() {
		if (this.asking.compareAndSet(false, true)) {
			Thread.ofVirtual().name("live-totals").start(this::refresh);
		}
	}

	private void refresh() {
		try {
			long asked = this.watch;
			put(this.stats.visits(), asked);
		}
		catch (IOException | RuntimeException ex) {
			log.debug("No totals now", ex);
		}
		finally {
			this.asking.set(false);
		}
	}

	private synchronized void put(JsonNode totals, long asked) {
		JsonNode figures = figures(totals);
		if (asked == this.watch && !figures.equals(this.last)) {
			this.last = figures;
			this.liveEventBuffer.visits(totals.toString());
			this.wakeUpSignal.ring();
		}
	}

	private static JsonNode figures(JsonNode totals) {
		return (totals instanceof ObjectNode all) ? all.deepCopy().without("asOf") : totals;
	}

	/**
	 * Forgets the totals, which are no longer polled; an answer still under way is
	 * ignored.
	 */
	synchronized void forget() {
		this.watch++;
		this.last = null;
		this.liveEventBuffer.forgetVisits();
	}

}
