package vn.lhh.kit.takedown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers the places of one thing.
 */
public final class LocationListBuilder {

	private static final int IN_A_MAP = 1000;

	private final List<String> marks;

	private final List<PublicLocation> all = new ArrayList<>();

	private LocationListBuilder(List<String> marks) {
		this.marks = marks;
	}

	/**
	 * No places yet.
	 * @param marks what shows that the thing is in an answer; whole words
	 * @return to be filled
	 */
	public static LocationListBuilder markedBy(String... marks) {
		return new LocationListBuilder(List.of(marks));
	}

	/**
	 * Adds addresses that show the thing among others.
	 * @param locationKind what sort of place
	 * @param addresses paths with their queries
	 * @return this
	 */
	public LocationListBuilder among(LocationKind locationKind, String... addresses) {
		Stream.of(addresses)
			.map((address) -> new PublicLocation(locationKind, address, this.marks, null))
			.forEach(this.all::add);
		return this;
	}

	/**
	 * Adds the first page of a list, and the one the thing stands on.
	 * @param path the list
	 * @param parameter how its pages are asked for
	 * @param position how many things stand before this one
	 * @param size how many things a page holds
	 * @return this
	 */
	public LocationListBuilder paged(String path, String parameter, long position, int size) {
		long page = position / size + 1;
		among(LocationKind.LIST, path);
		return (page == 1) ? this
				: among(LocationKind.LIST, path + (path.contains("?") ? "&" : "?") + parameter + "=" + page);
	}

	/**
	 * Adds the part of the sitemap that the thing stands in.
	 * @param section first part of the names of a section's parts
	 * @param position how many things stand before this one
	 * @return this
	 */
	public LocationListBuilder mapped(String section, long position) {
		return among(LocationKind.SITEMAP, "/sitemap/" + section + "-" + (position / IN_A_MAP + 1) + ".xml");
	}

	/**
	 * Adds the thing's own addresses.
	 * @param addresses not found once it is gone
	 * @return this
	 */
	public LocationListBuilder own(String... addresses) {
		Stream.of(addresses)
			.map((address) -> new PublicLocation(LocationKind.OWN, address, List.of(), null))
			.forEach(this.all::add);
		return this;
	}

	/**
	 * Adds the addresses of a file.
	 * @param file its id
	 * @param addresses not found once nothing public shows it
	 * @return this
	 */
	public LocationListBuilder file(String file, String... addresses) {
		Stream.of(addresses)
			.map((address) -> new PublicLocation(LocationKind.FILE, address, List.of(), file))
			.forEach(this.all::add);
		return this;
	}

	/**
	 * What was gathered.
	 * @return in the order given
	 */
	public List<PublicLocation> all() {
		return List.copyOf(this.all);
	}

}
