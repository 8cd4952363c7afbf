package vn.lhh.launcher.child;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Commits the store before a write is answered, so that whatever a client was told is
 * done survives SIGKILL. Writes go one at a time, as a commit between a document and its
 * index entry would keep half of it.
 */
final class DurableBackend extends H2Backend {

	private static final Set<String> READS = Set.of("aggregate", "buildinfo", "collstats", "connectionstatus", "count",
			"dbstats", "distinct", "endsessions", "find", "getcmdlineopts", "getlasterror", "getlog", "getmore",
			"getparameter", "hello", "hostinfo", "ismaster", "killcursors", "listcollections", "listdatabases",
			"listindexes", "ping", "replsetgetstatus", "serverstatus", "validate", "whatsmyuri");

	private static final int WRITES_WORTH_TIDYING = 200;

	private static final int TIDY_MILLIS = 200;

	private final Object writes = new Object();

	private long tidied;

	DurableBackend(Path file) {
		super(open(file));
	}

	private static MVStore open(Path file) {
		MVStore store = new MVStore.Builder().fileName(file.toString())
			.autoCommitDisabled()
			.autoCommitBufferSize(0)
			.cacheSize(32)
			.open();
		store.setRetentionTime(0);
		return store;
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		if (isRead(command, query)) {
			return super.handleCommand(channel, database, command, query);
		}
		synchronized (this.writes) {
			try {
				return super.handleCommand(channel, database, command, query);
			}
			finally {
				commit();
			}
		}
	}

	/**
	 * Gives back the room of what was overwritten, for a short while each time, as
	 * writers wait meanwhile. A store that commits by hand has no thread of its own for
	 * it.
	 */
	void tidy() {
		synchronized (this.writes) {
			MVStore store = getMvStore();
			long version = store.getCurrentVersion();
			if (version - this.tidied > WRITES_WORTH_TIDYING) {
				store.compactFile(TIDY_MILLIS);
				this.tidied = store.getCurrentVersion();
			}
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
