package vn.lhh.qa.asker;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who asks tells about themselves, and the words they sent, which may tell
 * more. Printing one prints nothing of it.
 *
 * @param fullName name
 * @param email mailbox
 * @param phone number
 * @param address home
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
