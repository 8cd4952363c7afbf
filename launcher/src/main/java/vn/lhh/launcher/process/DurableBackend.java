package vn.lhh.launcher.process;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Commits the MVStore before it answers a write, so that every acknowledged write
 * survives SIGKILL. Runs one write at a time, because a commit between a document and its
 * index entry would keep half of the write. Refuses writes on a full disk before they
 * touch the store, because a failed write closes the store for readers too.
 */
final class DurableBackend extends H2Backend {

	private static final Set<String> READS = Set.of("aggregate", "buildinfo", "collstats", "connectionstatus", "count",
			"dbstats", "distinct", "endsessions", "find", "getcmdlineopts", "getlasterror", "getlog", "getmore",
			"getparameter", "hello", "hostinfo", "ismaster", "killcursors", "listcollections", "listdatabases",
			"listindexes", "ping", "replsetgetstatus", "serverstatus", "validate", "whatsmyuri");

	private static final int WRITES_WORTH_TIDYING = 200;

	private static final int TIDY_MILLIS = 200;

	private static final int STEPS_A_TIDYING = 500;

	private static final int CACHE_MEGABYTES = 32;

	/** MongoDB's error code. */
	private static final int OUT_OF_DISK_SPACE = 14031;

	/** More than the largest document plus what its commit writes. */
	private static final long LEAST_ROOM = 48L * 1024 * 1024;

	private final Object writes = new Object();

	/** Fair, so that readers run between consecutive compaction steps. */
	private final ReadWriteLock moves = new ReentrantReadWriteLock(true);

	private final File file;

	private final Runnable broken;

	private final StoreCompaction erasure;

	private long tidied;

	/**
	 * Opens the store.
	 * @param file of the store
	 * @param broken runs once this process can no longer use the store
	 */
	DurableBackend(Path file, Runnable broken) {
		this(file, new ErasableFile(file, Map.of("cacheSize", CACHE_MEGABYTES)), broken);
	}

	private DurableBackend(Path path, ErasableFile file, Runnable broken) {
		super(open(file));
		this.file = path.toFile();
		this.broken = broken;
		this.erasure = new StoreCompaction(getMvStore(), file);
	}

	private static MVStore open(ErasableFile file) {
		MVStore store = new MVStore.Builder().adoptFileStore(file)
			.autoCommitDisabled()
			.autoCommitBufferSize(0)
			.cacheSize(CACHE_MEGABYTES)
			.open();
		store.setRetentionTime(0);
		return store;
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		if (isRead(command, query)) {
			return read(channel, database, command, query);
		}
		synchronized (this.writes) {
			requireRoom();
			try {
				return isCompact(command) ? compact() : super.handleCommand(channel, database, command, query);
			}
			finally {
				endIfItFails(this::commit);
			}
		}
	}

	/**
	 * Registers the version that the reader walks over: its pages must not move until the
	 * read ends.
	 */
	private Document read(Channel channel, String database, String command, Document query) {
		MVStore store = getMvStore();
		this.moves.readLock().lock();
		MVStore.TxCounter version = store.registerVersionUsage();
		try {
			return super.handleCommand(channel, database, command, query);
		}
		finally {
			store.deregisterVersionUsage(version);
			this.moves.readLock().unlock();
		}
	}

	/**
	 * Schedules the erasure of everything deleted or overwritten so far, in the whole
	 * file and not only in the named collection; {@link #tidy()} does it.
	 */
	private Document compact() {
		this.erasure.want();
		return new Document("bytesFreed", 0).append("ok", 1);
	}

	private static boolean isCompact(String command) {
		return "compact".equalsIgnoreCase(command);
	}

	private void requireRoom() {
		if (!hasRoom()) {
			throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace",
					"less than %d bytes are free beside %s".formatted(LEAST_ROOM, this.file));
		}
	}

	private boolean hasRoom() {
		return this.file.getUsableSpace() >= LEAST_ROOM;
	}

	/**
	 * Runs {@code broken} after a failed write, which closes the store for readers too.
	 */
	private void endIfItFails(Runnable writing) {
		try {
			writing.run();
		}
		catch (MVStoreException ex) {
			this.broken.run();
			throw ex;
		}
	}

	/**
	 * Frees the space of overwritten data, for at most 200 ms each time because writers
	 * wait meanwhile; a store without auto-commit has no background thread for it. Then
	 * runs the erasure steps, if an erasure was requested.
	 */
	void tidy() {
		synchronized (this.writes) {
			MVStore store = getMvStore();
			long version = store.getCurrentVersion();
			if (version - this.tidied > WRITES_WORTH_TIDYING && hasRoom()) {
				move(() -> store.compactFile(TIDY_MILLIS));
				this.tidied = store.getCurrentVersion();
			}
		}
		int steps = 0;
		while (steps < STEPS_A_TIDYING && eraseSome()) {
			steps++;
		}
	}

	/** Runs one erasure step; writers can run between two steps. */
	private boolean eraseSome() {
		synchronized (this.writes) {
			if (!this.erasure.wanted() || !hasRoom()) {
				return false;
			}
			move(this.erasure::step);
			return true;
		}
	}

	private void move(Runnable moving) {
		this.moves.writeLock().lock();
		try {
			endIfItFails(moving);
		}
		finally {
			this.moves.writeLock().unlock();
		}
	}

	private static boolean isRead(String command, Document query) {
		return READS.contains(command.toLowerCase(Locale.ROOT)) && !writesItsResult(query.get("pipeline"));
	}

	private static boolean writesItsResult(@Nullable Object pipeline) {
		String stages = String.valueOf(pipeline);
		return stages.contains("$out") || stages.contains("$merge");
	}

}
