package vn.lhh.kit.security;

import java.text.ParseException;
import java.util.Collection;
import java.util.Map;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * JWT decoder that leads a token to the decoder of the provider it names: the other one,
 * or identity-service. What a token names is verified there.
 */
class TwoProvidersJwtDecoder implements JwtDecoder {

	private static final String ROLES = "roles";

	private final JwtDecoder own;

	private final JwtDecoder other;

	private final String issuer;

	/**
	 * Creates a decoder; the other provider's keys are asked for with its first token, so
	 * that a service starts without it.
	 * @param own the decoder for tokens of identity-service
	 */
	TwoProvidersJwtDecoder(JwtDecoder own, OtherProviderProperties properties) {
		this.own = own;
		this.issuer = properties.issuer();
		this.other = new SupplierJwtDecoder(() -> decoder(properties));
	}

	@Override
	public Jwt decode(String token) {
		return this.issuer.equals(issuer(token)) ? decodeForeign(token) : this.own.decode(token);
	}

	private Jwt decodeForeign(String token) {
		try {
			return this.other.decode(token);
		}
		catch (BadJwtException ex) {
			throw ex;
		}
		catch (JwtException | JwtDecoderInitializationException ex) {
			throw new ProviderAwayException(ex);
		}
	}

	private static @Nullable String issuer(String token) {
		try {
			JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
			return (claims == null) ? null : claims.getIssuer();
		}
		catch (ParseException ex) {
			return null;
		}
	}

	private static JwtDecoder decoder(OtherProviderProperties properties) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(properties.issuer()).build();
		OAuth2TokenValidator<Jwt> ends = new JwtClaimValidator<>(JwtClaimNames.EXP, (end) -> end != null);
		OAuth2TokenValidator<Jwt> names = new JwtClaimValidator<String>(JwtClaimNames.SUB,
				(subject) -> subject != null && !subject.isBlank());
		decoder.setJwtValidator(
				new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(properties.issuer()),
						new JwtAudienceValidator(properties.audience()), ends, names));
		MappedJwtClaimSetConverter standard = MappedJwtClaimSetConverter.withDefaults(Map.of());
		decoder.setClaimSetConverter((claims) -> {
			Map<String, Object> converted = standard.convert(claims);
			Object roles = at(claims, properties.rolesClaim());
			if (roles instanceof Collection<?>) {
				converted.put(ROLES, roles);
			}
			else {
				converted.remove(ROLES);
			}
			return converted;
		});
		return decoder;
	}

	private static @Nullable Object at(Map<String, Object> claims, String path) {
		Object value = claims;
		for (String name : path.split("\\.")) {
			value = (value instanceof Map<?, ?> map) ? map.get(name) : null;
		}
		return value;
	}

}
