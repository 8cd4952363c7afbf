package vn.lhh.gateway.live;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lhh.gateway.live.sse.SseFrame;

/**
 * Ring buffer of the last content events, with the latest totals. There is no queue per
 * browser; each browser takes the events after its cursor when it can.
 */
@Component
class LiveEventBuffer {

	private static final Pattern ID = Pattern.compile("([0-9a-f]{8})-([0-9]{1,18})");

	private final String life = UUID.randomUUID().toString().substring(0, 8);

	private final AtomicReferenceArray<@Nullable SseFrame> contents;

	private volatile Notice now = new Notice(new EventCursor(0, 0), null);

	private volatile @Nullable Made latest;

	LiveEventBuffer(LiveProperties properties) {
		this.contents = new AtomicReferenceArray<>(properties.remembered());
	}

	private record Notice(EventCursor position, @Nullable SseFrame visits) {
	}

	/** A batch made once for all browsers at the same cursor. */
	private record Made(Notice of, EventBatch delivery) {
	}

	synchronized void visits(String json) {
		EventCursor before = this.now.position();
		long number = before.visits() + 1;
		this.now = new Notice(new EventCursor(before.content(), number), SseFrame.visits(number, json));
	}

	/** Drops the totals, so that browsers are not sent outdated ones. */
	synchronized void forgetVisits() {
		this.now = new Notice(this.now.position(), null);
	}

	synchronized void content(String json) {
		long number = this.now.position().content() + 1;
		next(number, SseFrame.content(number, id(number), json));
	}

	/** All browsers may have missed content events. */
	synchronized void gap() {
		long number = this.now.position().content() + 1;
		next(number, SseFrame.reset(number, id(number)));
	}

	private void next(long number, SseFrame sseFrame) {
		this.contents.set(slot(number), sseFrame);
		this.now = new Notice(new EventCursor(number, this.now.position().visits()), this.now.visits());
	}

	private int slot(long number) {
		return (int) (number % this.contents.length());
	}

	String id(long number) {
		return this.life + "-" + number;
	}

	/**
	 * Cursor of a browser that names the last event it received, or none.
	 * @param lastEventId null or empty for a new browser, which begins at the present
	 * @return the cursor; {@link EventCursor#UNKNOWN} for an id that this process did not
	 * give
	 */
	EventCursor resume(@Nullable String lastEventId) {
		long present = this.now.position().content();
		return new EventCursor((lastEventId == null || lastEventId.isEmpty()) ? present : known(lastEventId, present),
				0);
	}

	private long known(String lastEventId, long present) {
		Matcher id = ID.matcher(lastEventId);
		if (!id.matches() || !id.group(1).equals(this.life)) {
			return EventCursor.UNKNOWN;
		}
		long number = Long.parseLong(id.group(2));
		return (number <= present) ? number : EventCursor.UNKNOWN;
	}

	/** The events after a cursor, or null if there are none. */
	@Nullable EventBatch since(EventCursor seen) {
		Notice notice = this.now;
		if (seen.equals(notice.position())) {
			return null;
		}
		Made known = this.latest;
		boolean same = known != null && known.of() == notice && known.delivery().from().equals(seen);
		EventBatch eventBatch = (same && known != null) ? known.delivery() : made(seen, notice);
		return (eventBatch.frames() > 0) ? eventBatch : null;
	}

	private EventBatch made(EventCursor seen, Notice notice) {
		List<SseFrame> frames = contents(seen.content(), notice.position().content());
		if (notice.visits() != null && notice.visits().number() != seen.visits()) {
			frames.add(notice.visits());
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		frames.forEach((sseFrame) -> bytes.writeBytes(sseFrame.bytes()));
		EventBatch eventBatch = new EventBatch(seen, notice.position(), bytes.toByteArray(), frames.size());
		this.latest = new Made(notice, eventBatch);
		return eventBatch;
	}

	private List<SseFrame> contents(long after, long until) {
		List<SseFrame> frames = new ArrayList<>();
		if (after == EventCursor.UNKNOWN || until - after > this.contents.length()) {
			frames.add(SseFrame.reset(until, id(until)));
			return frames;
		}
		for (long number = after + 1; number <= until; number++) {
			SseFrame sseFrame = this.contents.get(slot(number));
			if (sseFrame == null || sseFrame.number() != number) {
				return new ArrayList<>(List.of(SseFrame.reset(until, id(until))));
			}
			frames.add(sseFrame);
		}
		return frames;
	}

}
