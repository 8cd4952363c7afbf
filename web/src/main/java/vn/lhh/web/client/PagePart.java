package vn.lhh.web.client;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page that may be missing without taking the page with it: what cannot be
 * read is never shown as empty.
 *
 * @param <T> what the part holds
 */
public record PagePart<T>(@Nullable T value) {

	public static <T> PagePart<T> missing() {
		return new PagePart<>(null);
	}

	public boolean isMissing() {
		return this.value == null;
	}

}
