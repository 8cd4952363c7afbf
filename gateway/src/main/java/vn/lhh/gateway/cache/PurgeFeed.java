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

/**
 * Purges what an event announces. Applying an event twice, or an old one, costs a fetch
 * and nothing else, so that order and repetition don't matter (idempotent by nature).
 */
@Component
@Order(10)
class PurgeFeed implements ContentEventListener {

	private static final Logger log = LoggerFactory.getLogger(PurgeFeed.class);

	private final Purges purges;

	private final CacheMeters meters;

	private final Clock clock;

	PurgeFeed(Purges purges, CacheMeters meters, Clock clock) {
		this.purges = purges;
		this.meters = meters;
		this.clock = clock;
	}

	@Override
	public void accept(ContentEvent event) {
		List<String> keys = ContentType.ofTopic(event.topic())
			.map((type) -> type.purgedKeys(event.id()))
			.orElse(List.of());
		boolean gone = event.withdrawn();
		int count = keys.isEmpty() ? this.purges.purgeAll(gone) : this.purges.purge(keys, gone);
		this.meters.purged(Duration.between(event.at(), this.clock.instant()));
		log.debug("{} {} purged {} answers", event.topic(), event.id(), count);
	}

	@Override
	public void gap() {
		this.purges.purgeAll(true);
	}

}
