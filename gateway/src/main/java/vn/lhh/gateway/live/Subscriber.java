package vn.lhh.gateway.live;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.lhh.gateway.backend.Place;

/**
 * One browser that listens: where it stands, and whether it still reads. Everything
 * happens under the lock of its connection.
 */
final class Subscriber {

	private static final Logger log = LoggerFactory.getLogger(Subscriber.class);

	private final Audience audience;

	private final Place seat;

	private Position seen;

	private long sent = System.nanoTime();

	private boolean stuck;

	private volatile @Nullable Outlet outlet;

	private volatile boolean ended;

	Subscriber(Audience audience, Place seat, Position seen) {
		this.audience = audience;
		this.seat = seat;
		this.seen = seen;
	}

	/** The head of the answer is gone, the stream begins. */
	void open(Outlet way) {
		this.outlet = way;
		if (this.ended) {
			way.close();
			return;
		}
		try {
			way.narrow(this.audience.sendBuffer());
			send(way, this.audience.hello(this.seen));
			update(way);
		}
		catch (IOException ex) {
			end();
		}
	}

	/** Brings the browser up to date, or lets go of it when it has not read for long. */
	void attend() {
		Outlet way = this.outlet;
		if (way != null) {
			way.ifIdle(() -> attend(way));
		}
		else if (since(this.sent, this.audience.patience())) {
			end();
		}
	}

	private void attend(Outlet way) {
		try {
			if (way.closed()) {
				end();
			}
			else if (this.stuck && since(this.sent, this.audience.patience())) {
				this.audience.dropped();
				end();
			}
			else {
				update(way);
			}
		}
		catch (IOException | RuntimeException ex) {
			log.debug("A browser is gone", ex);
			end();
		}
	}

	/** The browser reads again. */
	void writable() throws IOException {
		Outlet way = this.outlet;
		if (way != null && way.flush()) {
			this.stuck = false;
			update(way);
		}
	}

	private void update(Outlet way) throws IOException {
		Delivery delivery = this.stuck ? null : this.audience.board().since(this.seen);
		if (delivery != null) {
			this.seen = delivery.to();
			send(way, delivery.bytes());
			this.audience.delivered(delivery.frames());
		}
		else if (!this.stuck && since(this.sent, this.audience.heartbeat())) {
			send(way, Frame.heartbeat());
		}
	}

	private void send(Outlet way, byte[] bytes) throws IOException {
		this.sent = System.nanoTime();
		this.stuck = !way.send(bytes);
	}

	private static boolean since(long moment, Duration bound) {
		return System.nanoTime() - moment > bound.toNanos();
	}

	/** Ends the stream, however often it is told. */
	void end() {
		this.ended = true;
		Outlet way = this.outlet;
		if (way != null) {
			way.close();
		}
		this.seat.close();
		this.audience.forget(this);
	}

}
