package vn.lhh.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import vn.lhh.identity.account.Role;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Binds the settings {@code identity.*}.
 *
 * @param portalUrl public address of the portal; it is the issuer of every token
 * @param data folder of the files with first passwords and client secrets
 * @param demo whether the first start creates the six demo accounts
 * @param resetPassword user name of the account whose password this start resets
 * @param scriptRoles roles of the client {@code portal-scripts} when it is created
 * @param invitationFor how long an invitation to a new account works
 * @param signIn limits on sign-in attempts and sessions
 * @param secondFactor who must have a second factor
 * @param keys lifetimes of signing keys
 * @param encryptionKey at least 32 random characters under which signing keys and second
 * factors are encrypted; without it the first start makes a file
 * {@code encryption-key.txt}
 * @param auditFor how long the audit trail is kept
 */
@Validated
@ConfigurationProperties("identity")
public record IdentityProperties(@DefaultValue("http://localhost:8080") URI portalUrl, @DefaultValue("data") Path data,
		@DefaultValue("false") boolean demo, @DefaultValue("") String resetPassword, @DefaultValue( {
				"EDITOR", "APPROVER", "RECORDS", "QA_ANSWERER", "MEMBERS_ADMIN" }) @NotEmpty Set<String> scriptRoles,
		@DefaultValue("7d") Duration invitationFor, @DefaultValue @Valid SignIn signIn,
		@DefaultValue SecondFactor secondFactor, @DefaultValue Keys keys, @DefaultValue("") String encryptionKey,
		@DefaultValue("180d") Duration auditFor){

	/**
	 * Returns the public address as tokens name the issuer: without a slash at the end.
	 */
	public String issuer() {
		return this.portalUrl.toString().replaceAll("/+$", "");
	}

	/**
	 * Tells whether cookies may only travel encrypted.
	 * @return {@code true} if the public address is https
	 */
	public boolean secureCookies() {
		return "https".equalsIgnoreCase(this.portalUrl.getScheme());
	}

	/**
	 * Returns the name of a cookie as browsers get it: they take one with the prefix
	 * {@code __Secure-} from an encrypted link only (RFC 6265bis §4.1.3).
	 */
	public String cookieName(String name) {
		return secureCookies() ? "__Secure-" + name : name;
	}

	/**
	 * Limits sign-in attempts and sessions.
	 *
	 * @param lockAfter wrong passwords in a row, from one source, until a pause starts
	 * @param lockFor the first pause; each further wrong password doubles it
	 * @param lockAtMost the longest pause
	 * @param sessionFor how long a browser stays signed in
	 */
	public record SignIn(@DefaultValue("5") @Min(1) @Max(100) int lockAfter, @DefaultValue("1m") Duration lockFor,
			@DefaultValue("15m") Duration lockAtMost, @DefaultValue("8h") Duration sessionFor) {

	}

	/**
	 * Requires second factors.
	 *
	 * @param requiredFor roles whose accounts must set a second factor before they may
	 * act
	 */
	public record SecondFactor(@DefaultValue Set<Role> requiredFor) {

	}

	/**
	 * Sets the lifetimes of signing keys.
	 *
	 * @param rotateAfter age at which a key gets a successor
	 * @param announceFor how long a successor is published before it signs
	 * @param keepFor how long a key is still published after its successor signs
	 */
	public record Keys(@DefaultValue("90d") Duration rotateAfter, @DefaultValue("15m") Duration announceFor,
			@DefaultValue("1d") Duration keepFor) {

	}

}
