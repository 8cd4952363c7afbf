package vn.lhh.search.engine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.index.ItemKey;

/**
 * Item that was found.
 *
 * @param key type and id
 * @param url path on the site
 * @param title its title, the found words marked
 * @param snippet a piece of its text around the found words
 * @param date the day shown beside it
 * @param printedNumber number and symbol of a document
 */
public record Hit(ItemKey key, String url, MarkedText title, MarkedText snippet, @Nullable LocalDate date,
		@Nullable String printedNumber) {
}
