package vn.lhh.gateway.cache;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.content.ContentType;
import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.ContentEventListener;
import vn.lhh.gateway.contentevent.ListenerOrder;

/**
 * Purges what a content event concerns. Applying an event twice, or an old one, costs a
 * fetch and nothing else, so that order and repetition don't matter (idempotent by
 * nature).
 */
@Component
@Order(ListenerOrder.CACHE_PURGE)
class CachePurgeListener implements ContentEventListener {

	private static final Logger log = LoggerFactory.getLogger(CachePurgeListener.class);

	private final CachedResponseStore store;

	private final CacheMeters meters;

	private final Clock clock;

	CachePurgeListener(CachedResponseStore store, CacheMeters meters, Clock clock) {
		this.store = store;
		this.meters = meters;
		this.clock = clock;
	}

	@Override
	public void accept(ContentEvent event) {
		List<String> keys = ContentType.ofTopic(event.topic())
			.map((type) -> type.purgedKeys(event.id()))
			.orElse(List.of());
		boolean gone = event.withdrawn();
		int count = keys.isEmpty() ? this.store.purgeAll(gone) : this.store.purge(keys, gone);
		this.meters.purged(Duration.between(event.at(), this.clock.instant()));
		log.debug("{} {} purged {} responses", event.topic(), event.id(), count);
	}

	@Override
	public void gap() {
		this.store.purgeAll(true);
	}

}
