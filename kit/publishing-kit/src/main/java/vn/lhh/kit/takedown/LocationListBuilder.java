package vn.lhh.kit.takedown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.lhh.kit.paging.Paging;

/**
 * Location builder that collects the public locations of one item.
 */
public final class LocationListBuilder {

	private final List<String> marks;

	private final List<PublicLocation> all = new ArrayList<>();

	private LocationListBuilder(List<String> marks) {
		this.marks = marks;
	}

	/**
	 * Creates an empty builder.
	 * @param marks whole words that show the item in a response
	 */
	public static LocationListBuilder markedBy(String... marks) {
		return new LocationListBuilder(List.of(marks));
	}

	/**
	 * Adds addresses that show the item among others.
	 * @param addresses paths with their queries
	 */
	public LocationListBuilder among(LocationKind locationKind, String... addresses) {
		Stream.of(addresses)
			.map((address) -> new PublicLocation(locationKind, address, this.marks, null))
			.forEach(this.all::add);
		return this;
	}

	/**
	 * Adds the first page of a list of the API, and the page that contains the item.
	 * @param position how many items come before this one, from 0
	 */
	public LocationListBuilder data(String path, long position) {
		long page = position / Paging.DEFAULT_SIZE + 1;
		among(LocationKind.LIST, path);
		return (page == 1) ? this : among(LocationKind.LIST, path + "?page=" + page);
	}

	/**
	 * Adds the first page of a list of the site, and the page that contains the item.
	 * @param position how many items come before this one, from 0
	 */
	public LocationListBuilder pages(String path, long position) {
		among(LocationKind.LIST, path);
		return (position == 0) ? this
				: among(LocationKind.LIST, path, path + (path.contains("?") ? "&" : "?") + "trang={page}", position);
	}

	/**
	 * Adds the sitemap part that contains the item.
	 * @param section prefix of the names of the section's parts
	 * @param position how many items come before this one, from 0
	 */
	public LocationListBuilder mapped(String section, long position) {
		String parts = "/sitemap/" + section + "-{page}.xml";
		String first = parts.replace("{page}", "1");
		return (position == 0) ? among(LocationKind.SITEMAP, first)
				: among(LocationKind.SITEMAP, first, parts, position);
	}

	private LocationListBuilder among(LocationKind locationKind, String first, String pages, long position) {
		this.all.add(new PublicLocation(locationKind, first, this.marks, null, new ListPosition(pages, position)));
		return this;
	}

	/**
	 * Adds the item's own addresses.
	 * @param addresses answer 404 or 410 once the item is gone
	 */
	public LocationListBuilder own(String... addresses) {
		Stream.of(addresses)
			.map((address) -> new PublicLocation(LocationKind.OWN, address, List.of(), null))
			.forEach(this.all::add);
		return this;
	}

	/**
	 * Adds the item's entry in the index of search.
	 * @param type name of its type in the search API
	 */
	public LocationListBuilder searched(String type, String id) {
		return own("/api/search/items/" + type + "/" + id);
	}

	/**
	 * Adds the addresses of a file.
	 * @param file its id
	 * @param addresses answer 404 or 410 once no public item shows the file
	 */
	public LocationListBuilder file(String file, String... addresses) {
		Stream.of(addresses)
			.map((address) -> new PublicLocation(LocationKind.FILE, address, List.of(), file))
			.forEach(this.all::add);
		return this;
	}

	/**
	 * Returns the collected locations.
	 * @return in the order added
	 */
	public List<PublicLocation> all() {
		return List.copyOf(this.all);
	}

}
