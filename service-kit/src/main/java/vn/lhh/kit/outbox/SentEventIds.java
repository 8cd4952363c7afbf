package vn.lhh.kit.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ids of the newest events the broker has acknowledged. Whoever saves a copy read before
 * its events were removed brings them back; they are removed again, not sent again.
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
