package vn.lhh.gateway.live;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.gateway.live.sse.SseFrame;
import vn.lhh.gateway.live.sse.SseSocket;

import vn.lhh.gateway.backend.Permit;

/**
 * One browser subscribed to the live channel, with its cursor and whether it still reads.
 * It sends under the lock of its connection.
 */
public final class LiveSubscriber {

	private static final Logger log = LoggerFactory.getLogger(LiveSubscriber.class);

	private final LiveSubscribers liveSubscribers;

	private final Permit permit;

	private EventCursor seen;

	private long sent = System.nanoTime();

	private boolean stuck;

	private volatile @Nullable SseSocket sseSocket;

	private volatile boolean ended;

	LiveSubscriber(LiveSubscribers liveSubscribers, Permit permit, EventCursor seen) {
		this.liveSubscribers = liveSubscribers;
		this.permit = permit;
		this.seen = seen;
	}

	/** Begins the stream; the response head has been sent. */
	public void open(SseSocket way) {
		this.sseSocket = way;
		if (this.ended) {
			way.close();
			return;
		}
		try {
			way.setSendBuffer(this.liveSubscribers.sendBuffer());
			send(way, this.liveSubscribers.initialFrame(this.seen));
			update(way);
		}
		catch (IOException ex) {
			end();
		}
	}

	/** Sends the pending events, or drops a browser that has not read for too long. */
	void flushPending() {
		SseSocket way = this.sseSocket;
		if (way != null) {
			way.ifIdle(() -> flushPending(way));
		}
		else if (since(this.sent, this.liveSubscribers.patience())) {
			end();
		}
	}

	private void flushPending(SseSocket way) {
		try {
			if (way.closed()) {
				end();
			}
			else if (this.stuck && since(this.sent, this.liveSubscribers.patience())) {
				this.liveSubscribers.dropped();
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

	/** Continues sending, since the browser reads again. */
	public void onWritable() throws IOException {
		SseSocket way = this.sseSocket;
		if (way != null && way.flush()) {
			this.stuck = false;
			update(way);
		}
	}

	private void update(SseSocket way) throws IOException {
		EventBatch eventBatch = this.stuck ? null : this.liveSubscribers.board().since(this.seen);
		if (eventBatch != null) {
			this.seen = eventBatch.to();
			send(way, eventBatch.bytes());
			this.liveSubscribers.delivered(eventBatch.frames());
		}
		else if (!this.stuck && since(this.sent, this.liveSubscribers.heartbeat())) {
			send(way, SseFrame.heartbeat());
		}
	}

	private void send(SseSocket way, byte[] bytes) throws IOException {
		this.sent = System.nanoTime();
		this.stuck = !way.send(bytes);
	}

	private static boolean since(long moment, Duration bound) {
		return System.nanoTime() - moment > bound.toNanos();
	}

	/** Ends the stream; repeated calls do no harm. */
	public void end() {
		this.ended = true;
		SseSocket way = this.sseSocket;
		if (way != null) {
			way.close();
		}
		this.permit.close();
		this.liveSubscribers.forget(this);
	}

}
