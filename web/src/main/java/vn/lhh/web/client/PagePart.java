package vn.lhh.web.client;

import org.jspecify.annotations.Nullable;

/**
 * An optional part of a page, which may be missing while the page is shown. Unreadable
 * content is never shown as empty.
 *
 * @param <T> type of the content
 */
public record PagePart<T>(@Nullable T value) {

	public static <T> PagePart<T> missing() {
		return new PagePart<>(null);
	}

	public boolean isMissing() {
		return this.value == null;
	}

}
