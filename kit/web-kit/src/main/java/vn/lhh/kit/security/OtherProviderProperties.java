package vn.lhh.kit.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of another OpenID Connect provider, whose accounts may work here beside those
 * of identity-service.
 *
 * @param issuer issuer of another OpenID Connect provider whose access tokens are taken
 * too; its keys are found through {@code /.well-known/openid-configuration} below it
 * @param audience what access tokens of the other provider must be meant for
 * @param rolesClaim claim in which the other provider names roles, written as here; a dot
 * leads into a claim, as in {@code realm_access.roles}
 */
@ConfigurationProperties("portal.oidc")
record OtherProviderProperties(@DefaultValue("") String issuer, @DefaultValue("lhh-portal") String audience,
		@DefaultValue("roles") String rolesClaim) {

}
