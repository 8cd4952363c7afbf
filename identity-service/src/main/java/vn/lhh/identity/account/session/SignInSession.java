package vn.lhh.identity.account.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds a browser's sign-in session, so that it survives a restart
 * and every replica knows it. The browser holds the value, the database its digest.
 *
 * @param id digest of the value in the cookie
 * @param signedInAt the moment of the sign-in
 * @param expiresAt when it ends by itself
 * @param origin the browser, {@code null} in sessions of earlier builds
 */
@Document("sessions")
public record SignInSession(@Id String id, String accountId, Instant signedInAt, Instant expiresAt,
		@Nullable BrowserOrigin origin) {

}
