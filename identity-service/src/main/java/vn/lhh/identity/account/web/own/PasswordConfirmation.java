package vn.lhh.identity.account.web.own;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.AsSent;
import vn.lhh.kit.problem.FieldChecks;

/**
 * JSON body that proves the owner by the password.
 */
record PasswordConfirmation(@AsSent @Nullable String currentPassword) {

	String required() {
		new FieldChecks().check(this.currentPassword != null, "currentPassword", "required").throwIfInvalid();
		return (this.currentPassword == null) ? "" : this.currentPassword;
	}

	@Override
	public String toString() {
		return "PasswordConfirmation";
	}

}
