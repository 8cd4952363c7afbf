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
 * Commits the store before a write is answered, so that whatever a client was told is
 * done survives SIGKILL. Writes go one at a time, as a commit between a document and its
 * index entry would keep half of it. On a disk without room writes are refused before
 * they touch the store, which a failed write would close for readers too.
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

	/** As MongoDB has it. */
	private static final int OUT_OF_DISK_SPACE = 14031;

	/** More than the largest document and what its commit writes beside it. */
	private static final long LEAST_ROOM = 48L * 1024 * 1024;

	private final Object writes = new Object();

	/** Fair, so that steps that follow each other let readers in between. */
	private final ReadWriteLock moves = new ReentrantReadWriteLock(true);

	private final File file;

	private final Runnable broken;

	private final StoreCompaction erasure;

	private long tidied;

	/**
	 * Opens the store.
	 * @param file of the store
	 * @param broken what to do once the store can no longer be used by this process
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
	 * A reader walks over the version it began with, which must stay where it is as long.
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
	 * Promises that what was deleted or overwritten till now leaves the file, and does it
	 * when {@link #tidy()} comes by; the whole file, not the named collection alone.
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

	/** A write that fails closes the store, for readers too. */
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
	 * Gives back the room of what was overwritten, for a short while each time, as
	 * writers wait meanwhile. A store that commits by hand has no thread of its own for
	 * it. Then makes what was erased leave the file, if that was asked for.
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

	/** Lets writers in between two steps. */
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
