package vn.lhh.news.announcement;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask: an office, with its office number and mail.
 *
 * @param name who or which office
 * @param phone office number
 * @param email office mail
 */
public record ContactPoint(@Nullable String name, @Nullable String phone, @Nullable String email) {
}
