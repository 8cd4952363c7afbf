package vn.lhh.stats.visit;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Ids one after the other, in the bytes they are stored as.
 */
final class MarkList {

	private static final int FIRST = 8 * Mark.BYTES;

	private ByteBuffer bytes;

	MarkList() {
		this.bytes = ByteBuffer.allocate(FIRST);
	}

	MarkList(byte[] stored) {
		this.bytes = ByteBuffer.wrap(stored.clone()).position(stored.length);
	}

	void add(Mark mark) {
		makeRoom(Mark.BYTES);
		this.bytes.putLong(mark.high()).putLong(mark.low());
	}

	void addAll(MarkList others) {
		byte[] more = others.bytes();
		makeRoom(more.length);
		this.bytes.put(more);
	}

	int size() {
		return this.bytes.position() / Mark.BYTES;
	}

	void forEach(Consumer<Mark> action) {
		for (int at = 0; at < this.bytes.position(); at += Mark.BYTES) {
			action.accept(new Mark(this.bytes.getLong(at), this.bytes.getLong(at + Long.BYTES)));
		}
	}

	byte[] bytes() {
		byte[] copy = new byte[this.bytes.position()];
		this.bytes.get(0, copy);
		return copy;
	}

	private void makeRoom(int more) {
		if (this.bytes.remaining() < more) {
			int wanted = Math.max(2 * this.bytes.capacity(), this.bytes.position() + more);
			this.bytes = ByteBuffer.allocate(wanted).put(this.bytes.flip());
		}
	}

}
