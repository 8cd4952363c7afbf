package vn.lhh.gateway.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.stereotype.Component;
import vn.lhh.gateway.live.sse.SseFrame;

import vn.lhh.gateway.backend.Permit;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * All browsers subscribed to the live channel.
 */
@Component
class LiveSubscribers {

	private static final Duration COME_BACK = Duration.ofSeconds(30);

	private final Set<LiveSubscriber> subscribers = ConcurrentHashMap.newKeySet();

	private final LiveEventBuffer liveEventBuffer;

	private final WakeUpSignal wakeUpSignal;

	private final LiveProperties properties;

	private final LiveMeters meters;

	private final ConnectionLimit connectionLimit;

	private volatile boolean closed;

	LiveSubscribers(LiveEventBuffer liveEventBuffer, WakeUpSignal wakeUpSignal, LiveProperties properties,
			LiveMeters meters, TomcatServerProperties server) {
		this.liveEventBuffer = liveEventBuffer;
		this.wakeUpSignal = wakeUpSignal;
		this.properties = properties;
		this.meters = meters;
		this.connectionLimit = ConnectionLimit.of(properties, server.getMaxConnections());
		meters.watch(this.connectionLimit);
	}

	/** Admits a browser that names the last event it received, or refuses it. */
	LiveSubscriber admit(String address, @Nullable String lastEventId) {
		Permit permit = this.closed ? null : this.connectionLimit.take(address);
		if (permit == null) {
			this.meters.refused();
			throw GatewayProblem.retryable(503, "live-full", COME_BACK);
		}
		LiveSubscriber liveSubscriber = new LiveSubscriber(this, permit, this.liveEventBuffer.resume(lastEventId));
		this.subscribers.add(liveSubscriber);
		if (this.closed) {
			liveSubscriber.end();
		}
		this.wakeUpSignal.ring();
		return liveSubscriber;
	}

	void attendAll() {
		this.meters.round(() -> this.subscribers.forEach(LiveSubscriber::flushPending));
	}

	boolean empty() {
		return this.subscribers.isEmpty();
	}

	void forget(LiveSubscriber liveSubscriber) {
		this.subscribers.remove(liveSubscriber);
	}

	/** Ends all streams and admits no further browser. */
	void closeAll() {
		this.closed = true;
		this.subscribers.forEach(LiveSubscriber::end);
	}

	byte[] initialFrame(EventCursor eventCursor) {
		long retry = this.properties.retry().toMillis();
		return SseFrame.hello(ThreadLocalRandom.current().nextLong(retry, 2 * retry + 1),
				this.liveEventBuffer.id(Math.max(eventCursor.content(), 0)));
	}

	LiveEventBuffer board() {
		return this.liveEventBuffer;
	}

	int sendBuffer() {
		return (int) this.properties.sendBuffer().toBytes();
	}

	Duration patience() {
		return this.properties.writeDeadline();
	}

	Duration heartbeat() {
		return this.properties.heartbeat();
	}

	void delivered(int frames) {
		this.meters.delivered(frames);
	}

	void dropped() {
		this.meters.dropped();
	}

}
