package vn.lhh.qa.asker;

import org.jspecify.annotations.Nullable;

/**
 * Holds the personal data that an asker gives, and the submitted words, which may contain
 * more of it. {@code toString} prints none of it.
 *
 * @param address home address
 * @param wordsSent the question as it was sent
 */
public record AskerDetails(@Nullable String fullName, @Nullable String email, @Nullable String phone,
		@Nullable String address, @Nullable String wordsSent) {

	static final AskerDetails ERASED = new AskerDetails(null, null, null, null, null);

	@Override
	public String toString() {
		return "AskerDetails[…]";
	}

}
