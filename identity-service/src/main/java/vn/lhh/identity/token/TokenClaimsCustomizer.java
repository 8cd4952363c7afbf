package vn.lhh.identity.token;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.RoleGrant;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.kit.grant.Grant;
import vn.lhh.kit.grant.GrantsClaim;
import vn.lhh.kit.security.AccountStanding;

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

	private final AuditTrail audit;

	TokenClaimsCustomizer(AccountReader accounts, AuditTrail audit) {
		this.accounts = accounts;
		this.audit = audit;
	}

	@Override
	public void customize(JwtEncodingContext context) {
		if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
			describe(context.getClaims(), context.getRegisteredClient());
		}
		else {
			describe(context.getClaims(), account(context));
		}
		if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
			context.getClaims().audience(List.of(AUDIENCE));
			this.audit.note(AuditKind.TOKEN_ISSUED, name(context));
		}
	}

	private Account account(JwtEncodingContext context) {
		return this.accounts.active(Objects.requireNonNull(name(context)))
			.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
	}

	private static @Nullable String name(JwtEncodingContext context) {
		return Objects.requireNonNull(context.<org.springframework.security.core.Authentication>getPrincipal())
			.getName();
	}

	private static void describe(JwtClaimsSet.Builder claims, RegisteredClient client) {
		List<String> roles = client.getClientSettings().getSetting(MongoRegisteredClientRepository.ROLES);
		claims.claim("preferred_username", client.getClientId())
			.claim("name", client.getClientName())
			.claim("roles", Objects.requireNonNull(roles));
	}

	private static void describe(JwtClaimsSet.Builder claims, Account account) {
		List<String> roles = account.profile().roles().stream().map(Enum::name).sorted().toList();
		claims.claim("preferred_username", account.username())
			.claim("name", account.profile().displayName())
			.claim(AccountStanding.CLAIM, account.tokenGeneration())
			.claim("roles", roles);
		List<Grant> grants = account.profile().grants().stream().map(RoleGrant::granted).toList();
		if (!grants.isEmpty()) {
			claims.claim(GrantsClaim.NAME, GrantsClaim.of(grants));
		}
	}

}
