package vn.lhh.gateway.section;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Brings what is remembered to disk: changes at once, a mere confirmation of the old now
 * and then, and never twice at a time.
 */
final class SectionWriter {

	private static final Duration CONFIRM = Duration.ofSeconds(10);

	private final SectionFile file;

	private final Supplier<Remembered> contents;

	private final AtomicBoolean writing = new AtomicBoolean();

	private volatile boolean dirty;

	private volatile boolean closed;

	private volatile Instant confirmed = Instant.MIN;

	SectionWriter(SectionFile file, Supplier<Remembered> contents) {
		this.file = file;
		this.contents = contents;
	}

	/** A section was fetched. */
	void kept(boolean changed, Instant asOf) {
		if (changed || asOf.isAfter(this.confirmed.plus(CONFIRM))) {
			this.confirmed = asOf;
			soon();
		}
	}

	void soon() {
		this.dirty = true;
		Thread.ofVirtual().name("section-memory").start(this::writeSoon);
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
