package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import vn.lhh.kit.outbox.Aggregate;

/**
 * Where readers meet the things of one type; a service declares one bean for each type
 * that can be withdrawn.
 *
 * @param <A> the things
 */
public interface PublicLocations<A extends Aggregate> {

	/**
	 * The type.
	 * @return the document class
	 */
	Class<A> type();

	/**
	 * The thing's page.
	 * @param thing what leaves, in its state after
	 * @return a path
	 */
	String addressOf(A thing);

	/**
	 * Whether readers with the address may see it.
	 * @param thing as stored
	 * @param now the moment
	 * @return {@code true} while it is public
	 */
	boolean isPublic(A thing, Instant now);

	/**
	 * Every place a thing leaves.
	 * @param leaving what leaves, in its state after
	 * @return places, those of its files included
	 */
	List<PublicLocation> placesOf(A leaving);

	/**
	 * The places of files that leave while the thing itself stays.
	 * @param staying what no longer shows some files
	 * @return none where it shows the same files as before
	 */
	default List<PublicLocation> filesLeaving(A staying) {
		return List.of();
	}

	/**
	 * Whether something else that is public shows a file now.
	 * @param file its id
	 * @return {@code true} if the file rightly stays
	 */
	default boolean isShown(String file) {
		return false;
	}

}
