package vn.lhh.gateway.section;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.contentevent.ReplayingListener;
import vn.lhh.gateway.contentevent.TopicOffsets;

/**
 * The last good content of every section, in memory and on disk, kept in step with what
 * is announced: what was withdrawn can't come back because its service is down. Newest
 * wins, as events of one item come in order and repeating them changes nothing.
 */
@Component
@Order(0)
class SectionMemory implements ReplayingListener, SmartLifecycle {

	private final Map<String, SectionContent> contents = new ConcurrentHashMap<>();

	private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

	private final ReentrantLock lock = new ReentrantLock();

	private final FeedStatus feedStatus;

	private final SectionProperties properties;

	private final Clock clock;

	private final SectionWriter writer;

	private final Restored restored;

	private final Settled settled;

	private final TopicOffsets noted;

	private volatile Instant checked;

	private volatile boolean running;

	SectionMemory(SectionFile file, FeedStatus feedStatus, SectionProperties properties, Clock clock) {
		Remembered before = file.read();
		this.feedStatus = feedStatus;
		this.properties = properties;
		this.clock = clock;
		this.noted = before.position();
		this.checked = before.checked();
		this.contents.putAll(before.sections());
		this.restored = new Restored(before, properties.unchecked(), clock);
		this.settled = new Settled(properties.untouched(), clock);
		this.writer = new SectionWriter(file, this::snapshot);
	}

	/**
	 * A section that is as its service would say it now: events arrive, and none has
	 * touched it.
	 */
	@Nullable SectionContent settled(SectionSource source) {
		return (this.feedStatus.isConnected() && this.settled.holds(source)) ? peek(source.key()) : null;
	}

	/** What may be shown of a section now, after a wait if it may have to catch up. */
	@Nullable SectionContent recall(String key) {
		SectionContent known = peek(key);
		return (known != null && this.restored.shows(key)) ? peek(key) : null;
	}

	/** What is known of a section, not to be shown. */
	@Nullable SectionContent peek(String key) {
		return this.contents.get(key);
	}

	/** To be opened before a section is fetched and closed after it is kept. */
	Watch watch() {
		Watch watch = new Watch(this.watches::remove);
		this.watches.add(watch);
		return watch;
	}

	/** Keeps what a service said, less what was withdrawn since it was asked. */
	SectionContent keep(SectionSource source, SectionContent said, Watch watch) {
		this.lock.lock();
		try {
			SectionContent content = said.with(watch.applied(said.body()));
			SectionContent before = this.contents.put(source.key(), content);
			this.restored.renewed(source.key());
			settle(source, content, content.body() != said.body() || watch.concerns(source));
			this.writer.kept(before == null || !before.body().equals(content.body()), content.asOf());
			return content;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void settle(SectionSource source, SectionContent content, boolean touched) {
		if (touched) {
			this.settled.unsettle(source.key());
		}
		else {
			this.settled.settle(source, content);
		}
	}

	@Override
	public void accept(ContentEvent event) {
		this.lock.lock();
		try {
			this.watches.forEach((watch) -> watch.see(event));
			this.settled.unsettle((source) -> source.concernedBy(event.topic()));
			if (changes(event)) {
				this.writer.soon();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean changes(ContentEvent event) {
		boolean changed = false;
		for (Map.Entry<String, SectionContent> entry : this.contents.entrySet()) {
			SectionContent before = entry.getValue();
			JsonNode body = ChangedItems.after(event, before.body());
			if (body != before.body()) {
				entry.setValue(before.with(body));
				this.settled.unsettle(entry.getKey());
				changed = true;
			}
		}
		return changed;
	}

	/**
	 * What was missed comes again, or {@link #lost} is called; until then each service is
	 * asked.
	 */
	@Override
	public void gap() {
		this.lock.lock();
		try {
			this.watches.forEach(Watch::miss);
			this.settled.unsettle((source) -> true);
		}
		finally {
			this.lock.unlock();
		}
	}

	@Override
	public TopicOffsets standsAt() {
		TopicOffsets now = this.feedStatus.position();
		return now.equals(TopicOffsets.NONE) ? this.noted : now;
	}

	@Override
	public @Nullable Instant oldest() {
		return this.contents.values().stream().map(SectionContent::asOf).min(Instant::compareTo).orElse(null);
	}

	@Override
	public void lost() {
		this.contents.clear();
		this.writer.soon();
	}

	@Override
	public void caughtUp() {
		this.restored.caughtUp();
		this.writer.soon();
	}

	private Remembered snapshot() {
		TopicOffsets topicOffsets = standsAt();
		if (this.feedStatus.isConnected()) {
			this.checked = this.clock.instant();
		}
		return new Remembered(topicOffsets, this.checked, new HashMap<>(this.contents));
	}

	@Override
	public void start() {
		this.restored.waitAtMost(this.properties.catchUp());
		this.writer.open();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.writer.close();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
