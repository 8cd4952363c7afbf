package vn.lhh.gateway.section;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.contentevent.ContentEvent;

/**
 * Collects what is announced while a section is fetched: what the service said may be
 * older than that.
 */
final class Watch implements AutoCloseable {

	private final List<ContentEvent> events = new CopyOnWriteArrayList<>();

	private final Consumer<Watch> end;

	private volatile boolean missed;

	Watch(Consumer<Watch> end) {
		this.end = end;
	}

	void see(ContentEvent event) {
		this.events.add(event);
	}

	/** Some events may not come. */
	void miss() {
		this.missed = true;
	}

	/** Whether what the service said may be older than what was announced. */
	boolean concerns(SectionSource source) {
		return this.missed || this.events.stream().map(ContentEvent::topic).anyMatch(source::concernedBy);
	}

	JsonNode applied(JsonNode body) {
		JsonNode now = body;
		for (ContentEvent event : this.events) {
			now = ChangedItems.after(event, now);
		}
		return now;
	}

	@Override
	public void close() {
		this.end.accept(this);
	}

}
