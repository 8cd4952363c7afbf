package vn.lhh.news.announcement;

import org.jspecify.annotations.Nullable;

/**
 * Holds the contact for questions: an office, with its telephone and e-mail.
 *
 * @param name person or office
 * @param phone office telephone number
 * @param email office e-mail address
 */
public record ContactPoint(@Nullable String name, @Nullable String phone, @Nullable String email) {
}
