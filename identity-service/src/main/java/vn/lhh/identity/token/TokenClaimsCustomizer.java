package vn.lhh.identity.token;

import java.util.List;
import java.util.Objects;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.RoleGrant;
import vn.lhh.identity.account.apitoken.ApiToken;
import vn.lhh.identity.account.apitoken.ApiTokenDesk;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.kit.grant.Grant;
import vn.lhh.kit.grant.GrantsClaim;
import vn.lhh.kit.security.AccountStanding;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes JWT claims with the account's name, roles and grants. It reads the account each
 * time, so that a changed role or a disabled account counts at the next renewal.
 */
@Component
public class TokenClaimsCustomizer implements OAuth2TokenCustomizer<JwtEncodingContext> {

	/** The audience that every service of the portal requires. */
	public static final String AUDIENCE = "lhh-portal";

	private final AccountReader accounts;

	private final ApiTokenDesk apiTokens;

	private final AuditTrail audit;

	TokenClaimsCustomizer(AccountReader accounts, ApiTokenDesk apiTokens, AuditTrail audit) {
		this.accounts = accounts;
		this.apiTokens = apiTokens;
		this.audit = audit;
	}

	@Override
	public void customize(JwtEncodingContext context) {
		String subject = describe(context);
		if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
			context.getClaims().audience(List.of(AUDIENCE));
			this.audit.note(AuditKind.TOKEN_ISSUED, subject);
		}
	}

	private String describe(JwtEncodingContext context) {
		String name = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
		if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
			Account account = account(name);
			describe(context.getClaims(), account, account.profile().roles().stream().map(Enum::name).toList());
			grant(context.getClaims(), account);
			return name;
		}
		RegisteredClient client = context.getRegisteredClient();
		String owner = client.getClientSettings().getSetting(MongoRegisteredClientRepository.ACCOUNT);
		if (owner == null) {
			describe(context.getClaims(), client);
			return name;
		}
		describe(context.getClaims(), client, account(owner));
		return owner;
	}

	private Account account(String id) {
		return this.accounts.active(id)
			.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
	}

	/**
	 * Describes a script that acts for an account, with those roles of its API token that
	 * the account still has.
	 */
	private void describe(JwtClaimsSet.Builder claims, RegisteredClient client, Account account) {
		describe(claims.subject(account.id()).claim(ApiToken.CLAIM, client.getId()), account,
				roles(client).stream()
					.filter((role) -> account.profile().roles().contains(Role.valueOf(role)))
					.toList());
		this.apiTokens.noteUse(client.getId());
	}

	private static void describe(JwtClaimsSet.Builder claims, RegisteredClient client) {
		claims.claim("preferred_username", client.getClientId())
			.claim("name", client.getClientName())
			.claim("roles", roles(client));
	}

	private static void describe(JwtClaimsSet.Builder claims, Account account, List<String> roles) {
		claims.claim("preferred_username", account.username())
			.claim("name", account.profile().displayName())
			.claim(AccountStanding.CLAIM, account.tokenGeneration())
			.claim("roles", roles.stream().sorted().toList());
	}

	/** Scripts act by roles only: an API token names none of its owner's grants. */
	private static void grant(JwtClaimsSet.Builder claims, Account account) {
		List<Grant> grants = account.profile().grants().stream().map(RoleGrant::granted).toList();
		if (!grants.isEmpty()) {
			claims.claim(GrantsClaim.NAME, GrantsClaim.of(grants));
		}
	}

	private static List<String> roles(RegisteredClient client) {
		return Objects
			.requireNonNull(client.getClientSettings().<List<String>>getSetting(MongoRegisteredClientRepository.ROLES));
	}

}
