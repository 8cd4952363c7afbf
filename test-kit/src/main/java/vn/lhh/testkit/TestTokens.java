package vn.lhh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Issues signed JWTs and serves their public key over HTTP, so that services verify them
 * with the same code as in production.
 */
public final class TestTokens {

	/** The issuer that test tokens name. */
	public static final String ISSUER = "https://portal.test";

	private final RSAKey key;

	private final HttpServer server;

	private final Set<String> stopped = ConcurrentHashMap.newKeySet();

	private volatile boolean away;

	private TestTokens() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] keys = new JWKSet(this.key).toString().getBytes(StandardCharsets.UTF_8);
		this.server.createContext("/jwks", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, keys.length);
			exchange.getResponseBody().write(keys);
			exchange.close();
		});
		this.server.createContext("/internal/standings", this::tellStandings);
		this.server.start();
	}

	private void tellStandings(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String account = path.substring(path.lastIndexOf('/') + 1);
		String body = account.equals("standings")
				? this.stopped.stream().map(TestTokens::stoppedAccount).collect(Collectors.joining(",", "[", "]"))
				: this.stopped.contains(account) ? stoppedAccount(account)
						: "{\"id\":\"%s\",\"enabled\":true,\"generation\":0}".formatted(account);
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(this.away ? 503 : 200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private static String stoppedAccount(String account) {
		return "{\"id\":\"%s\",\"enabled\":false,\"generation\":1}".formatted(account);
	}

	/**
	 * Tells services from now on that this account was disabled.
	 * @param account subject of its tokens
	 */
	public void stop(String account) {
		this.stopped.add(account);
	}

	/**
	 * Sets whether requests for an account's standing fail with 503.
	 * @param away {@code true} until the next call
	 */
	public void away(boolean away) {
		this.away = away;
	}

	/**
	 * Returns the running instance that the JVM shares.
	 */
	public static TestTokens shared() {
		return Shared.MINT;
	}

	/**
	 * Returns the URI of the public key.
	 */
	public String jwkSetUri() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/jwks";
	}

	/**
	 * Issues a valid token.
	 * @param roles the bearer's roles
	 * @return a compact JWT; put it behind {@code "Bearer "}
	 */
	public String of(String... roles) {
		return signed(claims(roles).build());
	}

	/**
	 * Issues a token of a named account.
	 * @param account its subject
	 * @param roles the bearer's roles
	 * @return a compact JWT
	 */
	public String forAccount(String account, String... roles) {
		return signed(claims(roles).subject(account).claim("name", account).build());
	}

	/**
	 * Issues a token of a named account with roles in scopes.
	 * @param account its subject
	 * @param grants the claim {@code grants}, for example {@code EDITOR:CATEGORY:WRITE}
	 * with the ids of categories
	 * @param roles the bearer's roles without scope
	 * @return a compact JWT
	 */
	public String scoped(String account, Map<String, List<String>> grants, String... roles) {
		return signed(claims(roles).subject(account).claim("name", account).claim("grants", grants).build());
	}

	/**
	 * Issues a token for another audience than the portal's services.
	 * @param roles the bearer's roles
	 * @return a compact JWT
	 */
	public String forAudience(String audience, String... roles) {
		return signed(claims(roles).audience(audience).build());
	}

	/**
	 * Issues a token that expired an hour ago.
	 * @param roles the bearer's roles
	 * @return a compact JWT
	 */
	public String expired(String... roles) {
		Date hourAgo = new Date(System.currentTimeMillis() - Duration.ofHours(1).toMillis());
		return signed(claims(roles).expirationTime(hourAgo).build());
	}

	/**
	 * Issues a token that never expires.
	 * @param roles the bearer's roles
	 * @return a compact JWT
	 */
	public String endless(String... roles) {
		return signed(claims(roles).expirationTime(null).build());
	}

	/**
	 * Forges tokens, each of which would be valid but for one point.
	 * @param roles the bearer's roles
	 * @return compact JWTs by what is wrong with them
	 */
	public Map<String, String> forgeries(String... roles) {
		return new TokenForger(this.key, claims(roles).build()).forgeries();
	}

	private static JWTClaimsSet.Builder claims(String... roles) {
		long now = System.currentTimeMillis();
		return new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience("lhh-portal")
			.subject("test-account")
			.claim("name", "Người thử")
			.claim("preferred_username", "test")
			.claim("roles", List.of(roles))
			.issueTime(new Date(now))
			.expirationTime(new Date(now + Duration.ofMinutes(30).toMillis()));
	}

	private String signed(JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(), claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Shared {

		static final TestTokens MINT = new TestTokens();

	}

}
