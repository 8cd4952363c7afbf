package vn.lhh.gateway.cache;

import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.content.ContentType;
import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.ContentEventListener;
import vn.lhh.gateway.contentevent.ListenerOrder;

/**
 * Purges the responses that a content event concerns, by the surrogate keys that
 * {@link ContentType} names. Applying an event twice, or an old one, costs a fetch and
 * nothing else, so that order and repetition don't matter (idempotent by nature).
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
		int count = purge(event, ContentType.ofTopic(event.topic()).orElse(null));
		this.meters.purged(Duration.between(event.at(), this.clock.instant()));
		log.debug("{} {} purged {} responses", event.topic(), event.id(), count);
	}

	/** An unknown topic may show anywhere. */
	private int purge(ContentEvent event, @Nullable ContentType type) {
		return (type == null || type.purgesEverything()) ? this.store.purgeAll(event.withdrawn())
				: this.store.purge(type.purgedKeys(event.id()), event.withdrawn());
	}

	@Override
	public void gap() {
		this.store.purgeAll(true);
	}

}
