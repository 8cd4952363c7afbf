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

/**
 * What there is to tell: the latest totals, and the last few content events. Nothing is
 * queued for anybody; each browser takes what it lacks when it can.
 */
@Component
class Board {

	private static final Pattern ID = Pattern.compile("([0-9a-f]{8})-([0-9]{1,18})");

	private final String life = UUID.randomUUID().toString().substring(0, 8);

	private final AtomicReferenceArray<@Nullable Frame> contents;

	private volatile Notice now = new Notice(new Position(0, 0), null);

	private volatile @Nullable Made latest;

	Board(LiveProperties properties) {
		this.contents = new AtomicReferenceArray<>(properties.remembered());
	}

	private record Notice(Position position, @Nullable Frame visits) {
	}

	/** Made once for all who stand at the same place. */
	private record Made(Notice of, Delivery delivery) {
	}

	synchronized void visits(String json) {
		Position before = this.now.position();
		long number = before.visits() + 1;
		this.now = new Notice(new Position(before.content(), number), Frame.visits(number, json));
	}

	/** Totals that nobody has looked after are told to nobody. */
	synchronized void forgetVisits() {
		this.now = new Notice(this.now.position(), null);
	}

	synchronized void content(String json) {
		long number = this.now.position().content() + 1;
		next(number, Frame.content(number, id(number), json));
	}

	/** Content events may have been missed by all. */
	synchronized void gap() {
		long number = this.now.position().content() + 1;
		next(number, Frame.reset(number, id(number)));
	}

	private void next(long number, Frame frame) {
		this.contents.set(slot(number), frame);
		this.now = new Notice(new Position(number, this.now.position().visits()), this.now.visits());
	}

	private int slot(long number) {
		return (int) (number % this.contents.length());
	}

	String id(long number) {
		return this.life + "-" + number;
	}

	/** Where a browser stands that names the last event it had, if it had any. */
	Position resume(@Nullable String lastEventId) {
		long present = this.now.position().content();
		return new Position((lastEventId == null || lastEventId.isEmpty()) ? present : known(lastEventId, present), 0);
	}

	private long known(String lastEventId, long present) {
		Matcher id = ID.matcher(lastEventId);
		if (!id.matches() || !id.group(1).equals(this.life)) {
			return Position.UNKNOWN;
		}
		long number = Long.parseLong(id.group(2));
		return (number <= present) ? number : Position.UNKNOWN;
	}

	/** What a browser lacks, or nothing. */
	@Nullable Delivery since(Position seen) {
		Notice notice = this.now;
		if (seen.equals(notice.position())) {
			return null;
		}
		Made known = this.latest;
		boolean same = known != null && known.of() == notice && known.delivery().from().equals(seen);
		Delivery delivery = (same && known != null) ? known.delivery() : made(seen, notice);
		return (delivery.frames() > 0) ? delivery : null;
	}

	private Delivery made(Position seen, Notice notice) {
		List<Frame> frames = contents(seen.content(), notice.position().content());
		if (notice.visits() != null && notice.visits().number() != seen.visits()) {
			frames.add(notice.visits());
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		frames.forEach((frame) -> bytes.writeBytes(frame.bytes()));
		Delivery delivery = new Delivery(seen, notice.position(), bytes.toByteArray(), frames.size());
		this.latest = new Made(notice, delivery);
		return delivery;
	}

	private List<Frame> contents(long after, long until) {
		List<Frame> frames = new ArrayList<>();
		if (after == Position.UNKNOWN || until - after > this.contents.length()) {
			frames.add(Frame.reset(until, id(until)));
			return frames;
		}
		for (long number = after + 1; number <= until; number++) {
			Frame frame = this.contents.get(slot(number));
			if (frame == null || frame.number() != number) {
				return new ArrayList<>(List.of(Frame.reset(until, id(until))));
			}
			frames.add(frame);
		}
		return frames;
	}

}
