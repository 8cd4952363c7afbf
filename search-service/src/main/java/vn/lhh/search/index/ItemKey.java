package vn.lhh.search.index;

/**
 * Identifies an item over all services.
 *
 * @param type its type
 * @param id its id within the type
 */
public record ItemKey(ItemType type, String id) {

	/** The key as one word. */
	public String text() {
		return this.type.code() + ':' + this.id;
	}

}
