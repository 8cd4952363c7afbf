package vn.lhh.kit.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ids of the 20,000 newest events that the broker has acknowledged. A process that saves
 * a stale copy brings removed events back; the relay then removes them again instead of
 * sending them again.
 */
class SentEventIds {

	private static final int REMEMBERED = 20_000;

	private final Map<String, Boolean> ids = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
			return size() > REMEMBERED;
		}

	};

	void add(OutboxStore.Waiting waiting) {
		this.ids.put(waiting.event().id(), Boolean.TRUE);
	}

	boolean contains(OutboxStore.Waiting waiting) {
		return this.ids.containsKey(waiting.event().id());
	}

}
