package vn.lhh.gateway.live;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.ContentEventListener;
import vn.lhh.gateway.contentevent.ListenerOrder;

/**
 * Content event listener that buffers events for browsers. It is called last, so that a
 * browser that fetches because of an event gets nothing outdated from the edge cache. A
 * repeated event is sent twice, which does no harm.
 */
@Component
@Order(ListenerOrder.LIVE_CHANNEL)
class LiveContentListener implements ContentEventListener {

	private final LiveEventBuffer liveEventBuffer;

	private final WakeUpSignal wakeUpSignal;

	LiveContentListener(LiveEventBuffer liveEventBuffer, WakeUpSignal wakeUpSignal) {
		this.liveEventBuffer = liveEventBuffer;
		this.wakeUpSignal = wakeUpSignal;
	}

	@Override
	public void accept(ContentEvent event) {
		this.liveEventBuffer.content(ContentEventJson.of(event).toString());
		this.wakeUpSignal.ring();
	}

	@Override
	public void gap() {
		this.liveEventBuffer.gap();
		this.wakeUpSignal.ring();
	}

}
