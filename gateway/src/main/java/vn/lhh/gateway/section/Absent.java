package vn.lhh.gateway.section;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sections whose service failed: no reader waits for them again. They are tried beside
 * the readers until they answer, and whoever holds compositions without them is told.
 */
@Component
class Absent implements DisposableBean {

	private final Set<SectionSource> sections = ConcurrentHashMap.newKeySet();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private final Duration pause;

	private volatile boolean closed;

	Absent(SectionProperties properties) {
		this.pause = properties.retryAfter();
	}

	boolean has(SectionSource source) {
		return this.sections.contains(source);
	}

	void add(SectionSource source, Predicate<SectionSource> fetch) {
		if (this.sections.add(source)) {
			Thread.ofVirtual().name("absent-" + source.key()).start(() -> await(source, fetch));
		}
	}

	private void await(SectionSource source, Predicate<SectionSource> fetch) {
		try {
			do {
				Thread.sleep(this.pause);
			}
			while (!this.closed && !fetch.test(source));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.sections.remove(source);
			this.listeners.forEach(Runnable::run);
		}
	}

	void onReturn(Runnable listener) {
		this.listeners.add(listener);
	}

	@Override
	public void destroy() {
		this.closed = true;
	}

}
