package vn.lhh.testkit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/**
 * Forges tokens that differ from a valid one in a single point, by the known attacks on
 * JWTs (RFC 8725).
 */
public final class TokenForger {

	private final RSAKey key;

	private final JWTClaimsSet genuine;

	/**
	 * Creates a forger.
	 * @param key the pair that signs valid tokens
	 * @param genuine claims of a valid token
	 */
	public TokenForger(RSAKey key, JWTClaimsSet genuine) {
		this.key = key;
		this.genuine = genuine;
	}

	/**
	 * Forges one token for each attack.
	 * @return compact JWTs by what is wrong with them
	 */
	public Map<String, String> forgeries() {
		Map<String, String> forged = new LinkedHashMap<>();
		Date soon = new Date(System.currentTimeMillis() + Duration.ofHours(1).toMillis());
		Date before = new Date(System.currentTimeMillis() - Duration.ofHours(1).toMillis());
		try {
			RSAKey foreign = new RSAKeyGenerator(2048).keyID(this.key.getKeyID()).generate();
			forged.put("not signed", new PlainJWT(this.genuine).serialize());
			forged.put("signed by the public key as a secret", secretly(this.key.toPublicJWK()));
			forged.put("signed by another algorithm", signed(header(JWSAlgorithm.PS256), this.key));
			forged.put("signed by a foreign key", signed(header(JWSAlgorithm.RS256), foreign));
			forged.put("a foreign key in its header",
					signed(header(JWSAlgorithm.RS256).jwk(foreign.toPublicJWK()), foreign));
			forged.put("a foreign key behind its header",
					signed(header(JWSAlgorithm.RS256).jwkURL(URI.create("https://keys.example/jwks")), foreign));
			forged.put("changed after it was signed", changed());
			forged.put("of another issuer", signed((claims) -> claims.issuer("https://evil.example")));
			forged.put("for another audience", signed((claims) -> claims.audience(List.of("portal-cli"))));
			forged.put("not valid yet", signed((claims) -> claims.notBeforeTime(soon)));
			forged.put("not valid any more", signed((claims) -> claims.expirationTime(before)));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return forged;
	}

	private JWSHeader.Builder header(JWSAlgorithm algorithm) {
		return new JWSHeader.Builder(algorithm).keyID(this.key.getKeyID());
	}

	private String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
		JWTClaimsSet claims = change.apply(new JWTClaimsSet.Builder(this.genuine)).build();
		return signed(header(JWSAlgorithm.RS256), claims, new RSASSASigner(this.key));
	}

	private String signed(JWSHeader.Builder header, RSAKey by) throws JOSEException {
		return signed(header, this.genuine, new RSASSASigner(by));
	}

	private String secretly(RSAKey known) throws JOSEException {
		byte[] secret = known.toRSAPublicKey().getEncoded();
		return signed(header(JWSAlgorithm.HS256), this.genuine, new MACSigner(secret));
	}

	private String changed() throws JOSEException {
		String[] parts = signed(header(JWSAlgorithm.RS256), this.key).split("\\.");
		JWTClaimsSet more = new JWTClaimsSet.Builder(this.genuine).claim("name", "Kẻ khác").build();
		String payload = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(more.toString().getBytes(StandardCharsets.UTF_8));
		return parts[0] + "." + payload + "." + parts[2];
	}

	private static String signed(JWSHeader.Builder header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
		SignedJWT token = new SignedJWT(header.build(), claims);
		token.sign(signer);
		return token.serialize();
	}

}
