package vn.lhh.identity.account.web.own;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.session.BrowserOrigin;
import vn.lhh.identity.account.session.SignInSession;

/**
 * View that shows a session to its owner.
 *
 * @param current whether it is the session of this browser
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(String id, @Nullable String device, @Nullable String network, Instant signedInAt, Instant expiresAt,
		boolean current) {

	static SessionView of(SignInSession session, String currentId) {
		BrowserOrigin origin = session.origin();
		return new SessionView(session.id(), (origin == null) ? null : origin.device(),
				(origin == null) ? null : origin.network(), session.signedInAt(), session.expiresAt(),
				session.id().equals(currentId));
	}

}
