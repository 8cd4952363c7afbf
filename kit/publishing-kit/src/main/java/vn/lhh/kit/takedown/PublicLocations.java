package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import vn.lhh.kit.outbox.Aggregate;

/**
 * Public locations of one aggregate type; a service declares one bean for each type that
 * can be withdrawn.
 *
 * @param <A> the type of the aggregate
 */
public interface PublicLocations<A extends Aggregate> {

	/**
	 * Returns the document class.
	 */
	Class<A> type();

	/**
	 * Returns the path of the item's page.
	 * @param thing the item in its state after the removal
	 */
	String addressOf(A thing);

	/**
	 * Tells whether readers who know the address can see the item.
	 * @param thing the item as stored
	 */
	boolean isPublic(A thing, Instant now);

	/**
	 * Lists every location from which an item leaves.
	 * @param leaving the item in its state after the removal
	 * @return includes the locations of its files
	 */
	List<PublicLocation> placesOf(A leaving);

	/**
	 * Lists the locations of files that leave while the item itself stays public.
	 * @param staying the item that no longer shows some files
	 * @return empty where it shows the same files as before
	 */
	default List<PublicLocation> filesLeaving(A staying) {
		return List.of();
	}

	/**
	 * Tells whether another public item shows a file now.
	 * @param file its id
	 * @return {@code true} if the file must stay
	 */
	default boolean isShown(String file) {
		return false;
	}

}
