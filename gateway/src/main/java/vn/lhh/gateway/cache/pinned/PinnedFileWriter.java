package vn.lhh.gateway.cache.pinned;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Writes the file of pinned responses: changes at once, a mere confirmation of the old
 * content now and then, and never twice at a time.
 */
final class PinnedFileWriter {

	private static final Duration CONFIRM = Duration.ofSeconds(10);

	private final PinnedFile file;

	private final Supplier<PinnedSnapshot> contents;

	private final AtomicBoolean writing = new AtomicBoolean();

	private volatile boolean dirty;

	private volatile boolean closed;

	private volatile Instant confirmed = Instant.MIN;

	PinnedFileWriter(PinnedFile file, Supplier<PinnedSnapshot> contents) {
		this.file = file;
		this.contents = contents;
	}

	/** A response was pinned. */
	void kept(boolean changed, Instant asOf) {
		if (changed || asOf.isAfter(this.confirmed.plus(CONFIRM))) {
			this.confirmed = asOf;
			soon();
		}
	}

	void soon() {
		this.dirty = true;
		Thread.ofVirtual().name("pinned-file").start(this::writeSoon);
	}

	private void writeSoon() {
		while (this.dirty && !this.closed && this.writing.compareAndSet(false, true)) {
			try {
				now();
			}
			finally {
				this.writing.set(false);
			}
		}
	}

	private synchronized void now() {
		if (!this.closed) {
			this.dirty = false;
			this.file.write(this.contents.get());
		}
	}

	void open() {
		this.closed = false;
	}

	/** Writes for the last time. */
	synchronized void close() {
		now();
		this.closed = true;
	}

}
