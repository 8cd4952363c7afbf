package vn.lhh.search.engine;

import java.util.List;

/**
 * Plain text with the places that a query found in it, so that no markup is ever mixed
 * with what editors wrote.
 *
 * @param text the text
 * @param marks ranges in order, without overlap
 */
public record MarkedText(String text, List<Range> marks) {

	/**
	 * Range of UTF-16 code units.
	 *
	 * @param start first
	 * @param end behind the last
	 */
	public record Range(int start, int end) {
	}

}
