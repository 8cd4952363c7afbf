package vn.lhh.gateway.cache.pinned;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.contentevent.ContentEvent;

/**
 * Collects the events that arrive during a fetch, since its response may be older than
 * they are.
 */
public final class ConcurrentEvents implements AutoCloseable {

	private final List<ContentEvent> events = new CopyOnWriteArrayList<>();

	private final long number;

	private final Consumer<ConcurrentEvents> onClose;

	private volatile boolean missed;

	/**
	 * Begins to collect.
	 * @param number of the fetch; a later one has a greater number
	 */
	ConcurrentEvents(long number, Consumer<ConcurrentEvents> onClose) {
		this.number = number;
		this.onClose = onClose;
	}

	long number() {
		return this.number;
	}

	void add(ContentEvent event) {
		this.events.add(event);
	}

	/** Notes that some events may not come. */
	void miss() {
		this.missed = true;
	}

	/** Whether the response may be older than an event. */
	boolean concern(PinnedAddress address) {
		return this.missed || this.events.stream().map(ContentEvent::topic).anyMatch(address::isConcernedBy);
	}

	/** Whether something in the response may have been withdrawn. */
	boolean withdrew() {
		return this.missed || this.events.stream().anyMatch(ContentEvent::withdrawn);
	}

	JsonNode applyTo(JsonNode body) {
		JsonNode now = body;
		for (ContentEvent event : this.events) {
			now = ChangedItems.after(event, now);
		}
		return now;
	}

	@Override
	public void close() {
		this.onClose.accept(this);
	}

}
