package vn.lhh.identity.account.web.own;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.signin.SignInRecord;
import vn.lhh.identity.audit.AuditKind;

/**
 * View that shows a sign-in or refusal to the owner of the account.
 *
 * @param count how often it happened from one network within an hour
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignInView(AuditKind kind, Instant at, String device, @Nullable String network, int count) {

	static SignInView of(SignInRecord found) {
		return new SignInView(found.kind(), found.at(), found.device(), found.network(), found.count());
	}

}
