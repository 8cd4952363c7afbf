package vn.lhh.identity.account.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.signin.Credentials;
import vn.lhh.kit.intake.AsSent;

/**
 * Holds the submitted password form; {@code toString} prints no password.
 */
record PasswordForm(String username, @AsSent String currentPassword, @AsSent String newPassword,
		@AsSent String repeated, String code) {

	PasswordForm(@Nullable String username, @AsSent @Nullable String currentPassword,
			@AsSent @Nullable String newPassword, @AsSent @Nullable String repeated, @Nullable String code) {
		this.username = orEmpty(username);
		this.currentPassword = orEmpty(currentPassword);
		this.newPassword = orEmpty(newPassword);
		this.repeated = orEmpty(repeated);
		this.code = orEmpty(code);
	}

	Credentials credentials() {
		return new Credentials(this.username, this.currentPassword, this.code);
	}

	@Override
	public String toString() {
		return this.username;
	}

	private static String orEmpty(@Nullable String typed) {
		return (typed == null) ? "" : typed;
	}

}
