package vn.lhh.search.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.feed.event.FeedEvent;

/**
 * Index with the position of its feed. One feed writes to it; readers may come from any
 * thread until it is closed.
 */
public final class FedIndex {

	private static final Logger log = LoggerFactory.getLogger(FedIndex.class);

	/** Why a new index is needed where writing failed. */
	static final String DAMAGED = "damaged";

	private final String name;

	private final SearchEngine engine;

	private final FacetNames names;

	private final ReadWriteLock use = new ReentrantReadWriteLock();

	private boolean closed;

	private volatile FeedPosition position;

	private volatile FeedPosition committed;

	private volatile boolean caughtUp;

	private volatile @Nullable String failure;

	private volatile long lag = -1;

	FedIndex(String name, SearchEngine engine, FacetNames names) {
		this.name = name;
		this.engine = engine;
		this.names = names;
		this.position = FeedPosition.parse(engine.position()).orElse(FeedPosition.START);
		this.committed = this.position;
		names.presume(this.position.locked());
	}

	public String name() {
		return this.name;
	}

	/** Reads from the index, empty if it was closed meanwhile. */
	<T> Optional<T> read(Function<SearchEngine, T> reading) {
		this.use.readLock().lock();
		try {
			return this.closed ? Optional.empty() : Optional.of(reading.apply(this.engine));
		}
		finally {
			this.use.readLock().unlock();
		}
	}

	/**
	 * Takes in an event; {@link #advance} tells how far they have come. An exception is
	 * the event's own fault unless there is a {@link #failure} after it.
	 */
	public void accept(FeedEvent event) {
		switch (event) {
			case FeedEvent.ItemPublished published -> write(() -> this.engine.put(published.item()));
			case FeedEvent.ItemWithdrawn withdrawn ->
				write(() -> this.engine.remove(withdrawn.key(), withdrawn.sequence()));
			case FeedEvent.TextExtracted text -> write(() -> this.engine.putText(text.chunk(), text.sequence()));
			case FeedEvent.TextWithdrawn text -> write(() -> this.engine.removeText(text.id(), text.sequence()));
			case FeedEvent.FacetNamed named -> this.names.accept(named);
		}
	}

	/** Notes the position behind everything that was taken in. */
	public void advance(FeedPosition now) {
		this.position = now;
	}

	/** Where the feed stands. */
	public FeedPosition position() {
		return this.position;
	}

	/** Makes everything that was taken in visible to readers. */
	public void refresh() {
		write(this.engine::refresh);
	}

	/** Makes everything that was taken in durable, with its position, in any thread. */
	public synchronized void commit() {
		FeedPosition now = this.position.withLocked(this.names.locked());
		if (!now.equals(this.committed)) {
			write(() -> this.engine.commit(now.text()));
			this.committed = now;
		}
	}

	/** Notes that everything announced before the feed began has been taken in. */
	public void complete() {
		refresh();
		this.names.complete();
		this.caughtUp = true;
		if (!this.position.complete()) {
			this.position = this.position.completed();
			commit();
		}
	}

	/** Whether it held everything once since it was opened. */
	public boolean isCaughtUp() {
		return this.caughtUp;
	}

	/** Whether it has once held everything, so that it may serve readers alone. */
	public boolean isComplete() {
		return this.committed.complete();
	}

	/**
	 * Notes that it was left so long that Kafka may have forgotten withdrawals since;
	 * durably, as its age can't be told any more once it is written to.
	 */
	void outdate() {
		this.position = this.position.asOutdated();
		commit();
	}

	/** Notes how many records are still to be read, -1 for not known. */
	public void lag(long records) {
		this.lag = records;
	}

	/** The number of records still to be read, -1 while Kafka is away. */
	long lag() {
		return this.lag;
	}

	/**
	 * Notes that the feed can't go on from the position, so that a new index is needed.
	 */
	public void fail(String why) {
		this.failure = why;
	}

	/** Why no more can be written to it, null if it can. */
	public @Nullable String failure() {
		boolean isWritable = this.failure != null || read(SearchEngine::isWritable).orElse(true);
		return isWritable ? this.failure : DAMAGED;
	}

	private void write(Runnable change) {
		try {
			change.run();
		}
		catch (RuntimeException ex) {
			if (ex instanceof UncheckedIOException || !this.engine.isWritable()) {
				log.warn("index {} can't be written any more", this.name, ex);
				fail(DAMAGED);
			}
			throw ex;
		}
	}

	/** Closes it once no reader uses it. */
	void close() {
		this.use.writeLock().lock();
		try {
			this.closed = true;
			this.engine.close();
		}
		catch (IOException | RuntimeException ex) {
			log.warn("index {} was not closed well: {}", this.name, ex.toString());
		}
		finally {
			this.use.writeLock().unlock();
		}
	}

}
