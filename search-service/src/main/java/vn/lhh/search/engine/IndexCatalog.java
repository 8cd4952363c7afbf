package vn.lhh.search.engine;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Catalog of an engine's indexes, of which one serves readers while a new one may be
 * built beside it.
 */
public interface IndexCatalog {

	/** Names of the indexes there are, the newest first. */
	List<String> names();

	/**
	 * The name for a new index, newer than all.
	 * @param besides names in use of indexes that may have been deleted
	 */
	String next(Collection<String> besides);

	/**
	 * Opens an index to feed it, a new one if there is none of the name.
	 * @throws IOException if it is damaged or of another format
	 */
	SearchEngine open(String name) throws IOException;

	/** Lets an index serve readers instead of the one that does. */
	void serve(String name);

	/** Whether an index is still there that was opened. */
	boolean exists(String name);

	/** The moment of the last commit to an index, the epoch if there was none. */
	Instant committedAt(String name);

	void delete(String name);

}
