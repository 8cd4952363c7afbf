package vn.lhh.gateway.cache.pinned;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.cache.PinnedContent;
import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.contentevent.ListenerOrder;
import vn.lhh.gateway.contentevent.ReplayingListener;
import vn.lhh.gateway.contentevent.TopicOffsets;

/**
 * Keeps the store's pinned responses in step with content events, and on disk with the
 * offsets they stand at: a withdrawn item can't come back because its service is down.
 * The newest wins, as events of one item come in order and repeating them changes
 * nothing.
 */
@Component
@Order(ListenerOrder.PINNED_RESPONSES)
public class PinnedResponses implements ReplayingListener, SmartLifecycle {

	private final Set<ConcurrentEvents> fetches = ConcurrentHashMap.newKeySet();

	private final AtomicLong begun = new AtomicLong();

	private final Map<String, Long> newest = new HashMap<>();

	private final ReentrantLock lock = new ReentrantLock();

	private final CachedResponseStore store;

	private final FeedStatus feedStatus;

	private final PinnedProperties properties;

	private final Clock clock;

	private final PinnedFileWriter writer;

	private final CatchUp catchUp;

	private final TopicOffsets restoredAt;

	private volatile Instant checked;

	private volatile boolean running;

	PinnedResponses(CachedResponseStore store, PinnedFile file, FeedStatus feedStatus, PinnedProperties properties,
			Clock clock) {
		PinnedSnapshot before = file.read();
		this.store = store;
		this.feedStatus = feedStatus;
		this.properties = properties;
		this.clock = clock;
		this.restoredAt = before.position();
		this.checked = before.checked();
		this.catchUp = new CatchUp(before, properties.unchecked(), clock);
		this.writer = new PinnedFileWriter(file, this::snapshot);
		before.sections()
			.forEach((name, content) -> store.pin(CachedResponse.restored(PinnedAddress.restored(name), content)));
	}

	/**
	 * Content that its service would send again now: events arrive, and none has
	 * concerned it since it was asked for.
	 */
	public @Nullable PinnedContent untouched(PinnedAddress address) {
		CachedResponse known = this.feedStatus.isConnected() ? this.store.pinned(address.name()) : null;
		boolean untouched = known != null && known.pinnedAddress().equals(address)
				&& known.isUntouched(this.properties.untouched(), this.clock.millis());
		return (untouched && known != null) ? known.content() : null;
	}

	/**
	 * Content that may be shown while its service fails, after a wait for catching up.
	 */
	public @Nullable PinnedContent lastGood(String name) {
		return (peek(name) != null && this.catchUp.shows(name)) ? peek(name) : null;
	}

	/** Content that is known, not to be shown. */
	public @Nullable PinnedContent peek(String name) {
		CachedResponse known = this.store.pinned(name);
		return (known != null) ? known.content() : null;
	}

	/** Collects events, to be opened before a fetch and closed after {@link #keep}. */
	public ConcurrentEvents watch() {
		ConcurrentEvents events = new ConcurrentEvents(this.begun.incrementAndGet(), this.fetches::remove);
		this.fetches.add(events);
		return events;
	}

	/**
	 * Pins a response, as the events since its request leave it, unless one of a later
	 * request is pinned.
	 */
	public CachedResponse keep(CachedResponse fetched, PinnedAddress address, PinnedContent content,
			ConcurrentEvents events) {
		this.lock.lock();
		try {
			JsonNode body = events.applyTo(content.body());
			boolean changed = body != content.body();
			CachedResponse asSent = pinned(fetched, address, content);
			CachedResponse response = changed ? asSent.patched(body) : asSent;
			if (changed || events.concern(address)) {
				response.supersede(events.withdrew());
			}
			if (this.newest.merge(address.name(), events.number(), Math::max) > events.number()) {
				return response;
			}
			PinnedContent before = peek(address.name());
			this.store.pin(response);
			this.catchUp.renewed(address.name());
			this.writer.kept(before == null || !before.body().equals(body), content.asOf());
			return response;
		}
		finally {
			this.lock.unlock();
		}
	}

	private static CachedResponse pinned(CachedResponse fetched, PinnedAddress address, PinnedContent content) {
		Instant end = VisibleItems.earliest(content.validUntil(), VisibleItems.firstEnd(content.body()));
		return fetched.pinned(address, content, (end != null) ? end.toEpochMilli() : Long.MAX_VALUE);
	}

	@Override
	public void accept(ContentEvent event) {
		this.lock.lock();
		try {
			this.fetches.forEach((fetch) -> fetch.add(event));
			boolean changed = false;
			for (CachedResponse each : this.store.allPinned()) {
				changed |= apply(event, each);
			}
			if (changed) {
				this.writer.soon();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean apply(ContentEvent event, CachedResponse response) {
		JsonNode before = response.content().body();
		JsonNode body = ChangedItems.after(event, before);
		boolean changed = body != before;
		CachedResponse now = changed ? response.patched(body) : response;
		if (changed || response.pinnedAddress().isConcernedBy(event.topic())) {
			now.supersede(event.withdrawn());
		}
		if (changed) {
			this.store.pin(now);
		}
		return changed;
	}

	/**
	 * Missed events come again, or {@link #lost} is called; until then each service is
	 * asked.
	 */
	@Override
	public void gap() {
		this.lock.lock();
		try {
			this.fetches.forEach(ConcurrentEvents::miss);
			this.store.allPinned().forEach((response) -> response.supersede(true));
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public TopicOffsets standsAt() {
		TopicOffsets now = this.feedStatus.position();
		return now.equals(TopicOffsets.NONE) ? this.restoredAt : now;
	}

	@Override
	public @Nullable Instant oldest() {
		return this.store.allPinned()
			.stream()
			.map((response) -> response.content().asOf())
			.min(Instant::compareTo)
			.orElse(null);
	}

	@Override
	public void lost() {
		this.store.unpinAll();
		this.writer.soon();
	}

	@Override
	public void caughtUp() {
		this.catchUp.complete();
		this.writer.soon();
	}

	private PinnedSnapshot snapshot() {
		TopicOffsets position = standsAt();
		if (this.feedStatus.isConnected()) {
			this.checked = this.clock.instant();
		}
		Map<String, PinnedContent> contents = new HashMap<>();
		this.store.allPinned().forEach((response) -> contents.put(response.pinnedAddress().name(), response.content()));
		return new PinnedSnapshot(position, this.checked, contents);
	}

	@Override
	public void start() {
		this.catchUp.waitAtMost(this.properties.catchUp());
		this.writer.open();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.writer.close();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
