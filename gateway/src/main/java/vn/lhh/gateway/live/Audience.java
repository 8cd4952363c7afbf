package vn.lhh.gateway.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.backend.Place;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * All browsers that listen.
 */
@Component
class Audience {

	private static final Duration COME_BACK = Duration.ofSeconds(30);

	private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();

	private final Board board;

	private final Bell bell;

	private final LiveProperties properties;

	private final LiveMeters meters;

	private final Admission seats;

	private volatile boolean closed;

	Audience(Board board, Bell bell, LiveProperties properties, LiveMeters meters, TomcatServerProperties server) {
		this.board = board;
		this.bell = bell;
		this.properties = properties;
		this.meters = meters;
		this.seats = Admission.of(properties, server.getMaxConnections());
		meters.watch(this.seats);
	}

	/** Lets a browser in that names the last event it had, or sends it away. */
	Subscriber admit(String address, @Nullable String lastEventId) {
		Place seat = this.closed ? null : this.seats.take(address);
		if (seat == null) {
			this.meters.refused();
			throw GatewayProblem.retryable(503, "live-full", COME_BACK);
		}
		Subscriber subscriber = new Subscriber(this, seat, this.board.resume(lastEventId));
		this.subscribers.add(subscriber);
		if (this.closed) {
			subscriber.end();
		}
		this.bell.ring();
		return subscriber;
	}

	void attendAll() {
		this.meters.round(() -> this.subscribers.forEach(Subscriber::attend));
	}

	boolean empty() {
		return this.subscribers.isEmpty();
	}

	void forget(Subscriber subscriber) {
		this.subscribers.remove(subscriber);
	}

	/** Ends all streams and lets nobody in again. */
	void dismiss() {
		this.closed = true;
		this.subscribers.forEach(Subscriber::end);
	}

	byte[] hello(Position position) {
		long retry = this.properties.retry().toMillis();
		return Frame.hello(ThreadLocalRandom.current().nextLong(retry, 2 * retry + 1),
				this.board.id(Math.max(position.content(), 0)));
	}

	Board board() {
		return this.board;
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
