package vn.lhh.kit.takedown;

/**
 * Position of an item in a list of pages. Only the site knows how many items a page
 * holds, so the page is found once the first one has said it.
 *
 * @param pages address of a page, with {@code {page}} where its number stands
 * @param index how many items come before this one, from 0
 */
record ListPosition(String pages, long index) {

	/**
	 * Returns the number of the page that shows the item, from 1.
	 * @param size how many items a page holds
	 */
	long page(int size) {
		return this.index / size + 1;
	}

	String address(long page) {
		return this.pages.replace("{page}", String.valueOf(page));
	}

}
