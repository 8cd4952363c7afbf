package vn.lhh.identity.account.signin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.AuditKind;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds a sign-in for the owner of the account. Refusals from one
 * network within an hour share one document, so that guessing fills no database.
 *
 * @param kind what happened
 * @param at when it happened last
 * @param device browser and system in words
 * @param network the network's prefix
 * @param count how often it happened
 */
@Document("signIns")
public record SignInRecord(@Id String id, String accountId, AuditKind kind, Instant at, String device,
		@Nullable String network, int count) {

}
