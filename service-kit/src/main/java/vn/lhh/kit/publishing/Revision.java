package vn.lhh.kit.publishing;

import java.time.Instant;

/**
 * A saved content, kept so that an editor can look back.
 *
 * @param <C> the content
 * @param number from 1
 * @param at when it was saved
 * @param authorId account
 * @param authorName what people call the account
 * @param content what was saved
 */
public record Revision<C>(int number, Instant at, String authorId, String authorName, C content) {
}
