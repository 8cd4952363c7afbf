package vn.lhh.stats.visit.counting;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Stores ids in one byte buffer, one after the other, in the format of the database.
 */
final class CompactIdList {

	private static final int FIRST = 8 * CompactId.BYTES;

	private ByteBuffer bytes;

	CompactIdList() {
		this.bytes = ByteBuffer.allocate(FIRST);
	}

	CompactIdList(byte[] stored) {
		this.bytes = ByteBuffer.wrap(stored.clone()).position(stored.length);
	}

	void add(CompactId compactId) {
		makeRoom(CompactId.BYTES);
		this.bytes.putLong(compactId.high()).putLong(compactId.low());
	}

	void addAll(CompactIdList others) {
		byte[] more = others.bytes();
		makeRoom(more.length);
		this.bytes.put(more);
	}

	int size() {
		return this.bytes.position() / CompactId.BYTES;
	}

	void forEach(Consumer<CompactId> action) {
		for (int at = 0; at < this.bytes.position(); at += CompactId.BYTES) {
			action.accept(new CompactId(this.bytes.getLong(at), this.bytes.getLong(at + Long.BYTES)));
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
