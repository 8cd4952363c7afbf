package vn.lhh.kit.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.background.BackgroundLoop;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Token validator with the account standings of identity-service: it polls them every ten
 * seconds to refuse the tokens of stopped accounts, and asks at once on a
 * {@link Sensitive} route. While identity-service is unreachable, the last standings
 * count.
 */
class AccountStandings implements OAuth2TokenValidator<Jwt>, CallerCheck, SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(AccountStandings.class);

	private static final Duration REST = Duration.ofSeconds(10);

	private static final int PATIENCE = 3000;

	private static final OAuth2TokenValidatorResult REFUSED = OAuth2TokenValidatorResult
		.failure(new OAuth2Error("invalid_token", "the account may not use this token any more", null));

	private final URI identity;

	private final String otherIssuer;

	private final JsonMapper json;

	private final BackgroundLoop loop;

	private volatile Map<String, AccountStanding> known = Map.of();

	private @Nullable String tag;

	private boolean away;

	/**
	 * Creates a validator without standings.
	 * @param identity the address of identity-service's standings
	 * @param otherIssuer the other provider, which tells no standings: its tokens are
	 * good until they end; empty for none
	 */
	AccountStandings(URI identity, String otherIssuer, JsonMapper json) {
		this.identity = identity;
		this.otherIssuer = otherIssuer;
		this.json = json;
		this.loop = new BackgroundLoop(Thread.ofVirtual().name("account-standings").factory(), REST, this::round);
	}

	@Override
	public OAuth2TokenValidatorResult validate(Jwt token) {
		if (token.getExpiresAt() == null) {
			return REFUSED;
		}
		String subject = token.getSubject();
		AccountStanding accountStanding = (subject == null) ? null : this.known.get(subject);
		return (accountStanding == null || accountStanding.allows(token)) ? OAuth2TokenValidatorResult.success()
				: REFUSED;
	}

	@Override
	public void verifyCaller() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller
				&& validate(caller.getToken()).hasErrors()) {
			throw new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated");
		}
	}

	/**
	 * Asks identity-service now.
	 * @param token its signature is already verified
	 * @throws Problem {@code unauthenticated} if the account may no longer use it,
	 * {@code identity-away} if identity-service does not answer
	 */
	void verifyNow(Jwt token) {
		boolean foreign = !this.otherIssuer.isEmpty()
				&& this.otherIssuer.equals(token.getClaimAsString(JwtClaimNames.ISS));
		if (!foreign && !askFor(token).filter((accountStanding) -> accountStanding.allows(token)).isPresent()) {
			throw new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated");
		}
	}

	private Optional<AccountStanding> askFor(Jwt token) {
		String subject = Optional.ofNullable(token.getSubject()).orElse("");
		URI address = URI.create(this.identity + "/" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
		try {
			HttpURLConnection asked = ask(address);
			return switch (asked.getResponseCode()) {
				case HttpURLConnection.HTTP_OK -> Optional.of(read(asked, AccountStanding.class));
				case HttpURLConnection.HTTP_NOT_FOUND -> Optional.empty();
				default -> throw new IOException("HTTP " + asked.getResponseCode());
			};
		}
		catch (IOException | JacksonException ex) {
			logger.warn("identity-service can't say whether an account still may: {}", ex.toString());
			throw new Problem(ProblemKind.UNAVAILABLE, "identity-away");
		}
	}

	private void round() throws InterruptedException {
		try {
			learn();
			this.away = false;
		}
		catch (IOException | JacksonException ex) {
			if (!this.away) {
				logger.info("identity-service does not tell standings of accounts: {}", ex.toString());
			}
			this.away = true;
		}
		Thread.sleep(REST);
	}

	/** Reads all standings if any has changed. */
	void learn() throws IOException {
		HttpURLConnection asked = ask(this.identity);
		if (this.tag != null) {
			asked.setRequestProperty("If-None-Match", this.tag);
		}
		int status = asked.getResponseCode();
		if (status == HttpURLConnection.HTTP_OK) {
			this.known = Arrays.stream(read(asked, AccountStanding[].class))
				.collect(Collectors.toUnmodifiableMap(AccountStanding::id, Function.identity()));
			this.tag = asked.getHeaderField("ETag");
		}
		else if (status != HttpURLConnection.HTTP_NOT_MODIFIED) {
			throw new IOException("HTTP " + status);
		}
	}

	private <T> T read(HttpURLConnection asked, Class<T> type) throws IOException {
		try (InputStream body = asked.getInputStream()) {
			return this.json.readValue(body, type);
		}
	}

	private static HttpURLConnection ask(URI address) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
		connection.setConnectTimeout(PATIENCE);
		connection.setReadTimeout(PATIENCE);
		connection.setRequestProperty("Accept", "application/json");
		return connection;
	}

	@Override
	public void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		this.loop.stop();
	}

	@Override
	public boolean isRunning() {
		return this.loop.isRunning();
	}

}
