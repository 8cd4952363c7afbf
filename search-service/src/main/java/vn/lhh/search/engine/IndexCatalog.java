package vn.lhh.search.engine;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Catalog of an engine's indexes, of which one serves readers while a new one may be
 * built beside it. An engine that is away throws {@link java.io.UncheckedIOException}.
 */
public interface IndexCatalog {

	/**
	 * Takes the indexes for this process, where no other may use them.
	 * @throws IllegalStateException if another has them
	 */
	void acquire();

	void release();

	/** Names of the indexes there are, the newest first. */
	List<String> names();

	/**
	 * The index that serves readers of all processes, empty where each process has
	 * indexes of its own.
	 */
	Optional<String> served();

	/**
	 * The name for a new index, newer than all.
	 * @param besides names in use of indexes that may have been deleted
	 */
	String next(Collection<String> besides);

	/** Creates an empty index, unless another process just did. */
	SearchEngine create(String name) throws IOException;

	/**
	 * Opens an index to feed it.
	 * @throws IOException if it is damaged or of another format
	 */
	SearchEngine open(String name) throws IOException;

	/** Lets an index serve readers instead of the one that does. */
	void serve(String name);

	/** Whether an index is known to be deleted that was opened. */
	boolean isGone(String name);

	/** The moment of the last commit to an index, empty if there was none. */
	Optional<Instant> committedAt(String name);

	void delete(String name);

}
