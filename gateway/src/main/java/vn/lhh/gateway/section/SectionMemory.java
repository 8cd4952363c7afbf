package vn.lhh.gateway.section;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The last good content of every section, in memory and on disk; new content reaches the
 * disk at once, a mere confirmation of the old now and then.
 */
@Component
class SectionMemory implements SmartLifecycle {

	private static final Duration CONFIRM = Duration.ofSeconds(10);

	private final Map<String, SectionContent> contents = new ConcurrentHashMap<>();

	private final SectionFile file;

	private final AtomicBoolean writing = new AtomicBoolean();

	private volatile boolean dirty;

	private volatile boolean running;

	private volatile Instant written = Instant.MIN;

	SectionMemory(SectionFile file) {
		this.file = file;
		this.contents.putAll(file.read());
	}

	@Nullable SectionContent recall(String key) {
		return this.contents.get(key);
	}

	void keep(String key, SectionContent content) {
		SectionContent before = this.contents.put(key, content);
		boolean changed = before == null || !before.body().equals(content.body());
		if (changed || content.asOf().isAfter(this.written.plus(CONFIRM))) {
			this.dirty = true;
			Thread.ofVirtual().name("section-memory").start(this::writeSoon);
		}
	}

	private void writeSoon() {
		while (this.dirty && this.writing.compareAndSet(false, true)) {
			try {
				write();
			}
			finally {
				this.writing.set(false);
			}
		}
	}

	private void write() {
		this.dirty = false;
		Map<String, SectionContent> snapshot = Map.copyOf(this.contents);
		this.written = snapshot.values().stream().map(SectionContent::asOf).max(Instant::compareTo).orElse(Instant.MIN);
		this.file.write(snapshot);
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		write();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
