package vn.lhh.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of this service.
 *
 * @param portalUrl public address of the portal; it is the issuer of every token
 * @param data folder for the files with first passwords and client secrets
 * @param demo whether the six demo users are made at first start
 * @param resetPassword user name whose password is made anew at this start
 * @param scriptRoles roles of the client {@code portal-scripts} when it is made
 * @param signIn how signing in is guarded
 * @param keys how long signing keys live
 * @param auditFor how long the audit trail is kept
 */
@Validated
@ConfigurationProperties("identity")
public record IdentityProperties(@DefaultValue("http://localhost:8080") URI portalUrl, @DefaultValue("data") Path data,
		@DefaultValue("false") boolean demo, @DefaultValue("") String resetPassword, @DefaultValue( {
				"EDITOR", "APPROVER", "RECORDS", "QA_ANSWERER", "MEMBERS_ADMIN" }) @NotEmpty Set<String> scriptRoles,
		@DefaultValue @Valid SignIn signIn, @DefaultValue Keys keys, @DefaultValue("180d") Duration auditFor){

	/**
	 * The issuer exactly as it stands in tokens: no slash at the end.
	 * @return the public address
	 */
	public String issuer() {
		return this.portalUrl.toString().replaceAll("/+$", "");
	}

	/**
	 * Whether cookies may only travel encrypted.
	 * @return true when the public address is https
	 */
	public boolean secureCookies() {
		return "https".equalsIgnoreCase(this.portalUrl.getScheme());
	}

	/**
	 * How signing in is guarded.
	 *
	 * @param lockAfter wrong passwords in a row until the account is locked
	 * @param lockFor first lock; each further wrong password doubles it
	 * @param lockAtMost the longest lock
	 * @param sessionFor how long a browser stays signed in
	 */
	public record SignIn(@DefaultValue("5") @Min(1) @Max(100) int lockAfter, @DefaultValue("1m") Duration lockFor,
			@DefaultValue("15m") Duration lockAtMost, @DefaultValue("8h") Duration sessionFor) {

	}

	/**
	 * How long signing keys live.
	 *
	 * @param rotateAfter age at which a key gets a successor
	 * @param announceFor how long a successor is published before it signs
	 * @param keepFor how long a key is still published after its successor signs
	 */
	public record Keys(@DefaultValue("90d") Duration rotateAfter, @DefaultValue("15m") Duration announceFor,
			@DefaultValue("1d") Duration keepFor) {

	}

}
