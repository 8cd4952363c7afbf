package vn.lhh.search.index;

/**
 * Identifies an item over all services.
 *
 * @param type its type
 * @param id its id within the type
 */
public record ItemKey(ItemType type, String id) {

	/**
	 * The key from one word.
	 * @param text as {@link #text} writes it
	 */
	public static ItemKey parse(String text) {
		String[] parts = text.split(":", 2);
		return new ItemKey(ItemType.of(parts[0]).orElseThrow(), parts[1]);
	}

	/** The key as one word. */
	public String text() {
		return this.type.code() + ':' + this.id;
	}

}
