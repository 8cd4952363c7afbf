package vn.lhh.stats.visit.counting;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Holds a set of ids in a quarter of the memory that objects would take. Its hash is
 * salted, because the senders of beacons choose their ids.
 */
public final class CompactIdSet {

	private static final int FIRST = 64;

	private static final long SALT = ThreadLocalRandom.current().nextLong();

	private long[] slots = new long[2 * FIRST];

	private int size;

	public boolean add(CompactId compactId) {
		int slot = slotOf(compactId);
		if (!isFree(slot)) {
			return false;
		}
		put(slot, compactId);
		this.size++;
		if (3 * this.size > this.slots.length) {
			grow();
		}
		return true;
	}

	boolean contains(CompactId compactId) {
		return !isFree(slotOf(compactId));
	}

	public int size() {
		return this.size;
	}

	private void grow() {
		long[] before = this.slots;
		this.slots = new long[2 * before.length];
		for (int slot = 0; slot < before.length; slot += 2) {
			CompactId compactId = new CompactId(before[slot], before[slot + 1]);
			if (compactId.high() != 0 || compactId.low() != 0) {
				put(slotOf(compactId), compactId);
			}
		}
	}

	private int slotOf(CompactId compactId) {
		int last = this.slots.length - 2;
		int slot = (int) mixed(compactId) & last;
		while (!isFree(slot) && (this.slots[slot] != compactId.high() || this.slots[slot + 1] != compactId.low())) {
			slot = (slot + 2) & last;
		}
		return slot;
	}

	private boolean isFree(int slot) {
		return this.slots[slot] == 0 && this.slots[slot + 1] == 0;
	}

	private void put(int slot, CompactId compactId) {
		this.slots[slot] = compactId.high();
		this.slots[slot + 1] = compactId.low();
	}

	private static long mixed(CompactId compactId) {
		long bits = mix(compactId.high() ^ SALT) ^ Long.rotateLeft(mix(compactId.low() + SALT), 29);
		return mix(bits) >>> 8;
	}

	private static long mix(long bits) {
		long once = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
		long twice = (once ^ (once >>> 33)) * 0xc4ceb9fe1a85ec53L;
		return twice ^ (twice >>> 33);
	}

}
