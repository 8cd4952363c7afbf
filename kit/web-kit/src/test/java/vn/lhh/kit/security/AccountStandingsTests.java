package vn.lhh.kit.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.problem.Problem;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Account standing tests, including the time in which identity-service is unreachable.
 */
class AccountStandingsTests {

	private final List<String> tags = new ArrayList<>();

	private HttpServer identity;

	private AccountStandings accountStandings;

	private int status = 200;

	private String body = "[]";

	@BeforeEach
	void listen() throws IOException {
		this.identity = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.identity.createContext("/internal/standings", (exchange) -> {
			this.tags.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
			byte[] bytes = this.body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("ETag", "\"one\"");
			exchange.sendResponseHeaders(this.status, (this.status == 304) ? -1 : bytes.length);
			if (this.status != 304) {
				exchange.getResponseBody().write(bytes);
			}
			exchange.close();
		});
		this.identity.start();
		this.accountStandings = new AccountStandings(
				URI.create("http://127.0.0.1:" + this.identity.getAddress().getPort() + "/internal/standings"),
				"https://other.example.vn", JsonMapper.builder().build());
	}

	@AfterEach
	void close() {
		this.identity.stop(0);
	}

	@Test
	void tokensOfStoppedAccountsAndOfEarlierGenerationsAreRefused() throws IOException {
		this.body = """
				[{"id":"a","enabled":false,"generation":3},{"id":"b","enabled":true,"generation":2},
				 {"id":"c","enabled":true,"generation":0}]""";
		this.accountStandings.learn();
		assertThat(allowed("a", 3)).isFalse();
		assertThat(allowed("b", 1)).isFalse();
		assertThat(allowed("b", null)).isFalse();
		assertThat(allowed("b", 2)).isTrue();
		assertThat(allowed("c", null)).as("a token of the time before generations").isTrue();
		assertThat(allowed("portal-scripts", null)).as("no account").isTrue();
	}

	@Test
	void aTokenGivenSinceTheListWasReadIsGoodAtOnce() throws IOException {
		this.body = "[{\"id\":\"a\",\"enabled\":false,\"generation\":3},{\"id\":\"b\",\"enabled\":true,\"generation\":0}]";
		this.accountStandings.learn();
		assertThat(allowed("b", 1)).as("who chose another password").isTrue();
		assertThat(allowed("a", 4)).as("who was let in again").isTrue();
		assertThat(allowed("a", 3)).isFalse();
	}

	@Test
	void whatWasSaidLastCountsWhileIdentityIsAway() throws IOException {
		assertThat(allowed("a", 1)).as("nothing is known yet").isTrue();
		this.body = "[{\"id\":\"a\",\"enabled\":false,\"generation\":1}]";
		this.accountStandings.learn();
		this.status = 304;
		this.accountStandings.learn();
		assertThat(this.tags).containsExactly("null", "\"one\"");
		assertThat(allowed("a", 1)).isFalse();
		this.status = 503;
		assertThatExceptionOfType(IOException.class).isThrownBy(this.accountStandings::learn);
		this.identity.stop(0);
		assertThatExceptionOfType(IOException.class).isThrownBy(this.accountStandings::learn);
		assertThat(allowed("a", 1)).isFalse();
	}

	@Test
	void whatIsSensitiveIsAskedForEachTimeAndNotDoneUnasked() {
		this.body = "{\"id\":\"a\",\"enabled\":true,\"generation\":4}";
		assertThatNoException().isThrownBy(() -> this.accountStandings.verifyNow(token("a", 4)));
		assertThat(codeOf(token("a", 3))).isEqualTo("unauthenticated");
		this.body = "{\"id\":\"a\",\"enabled\":false,\"generation\":4}";
		assertThat(codeOf(token("a", 4))).isEqualTo("unauthenticated");
		this.status = 404;
		assertThat(codeOf(token("a", 4))).isEqualTo("unauthenticated");
		this.status = 500;
		assertThat(codeOf(token("a", 4))).isEqualTo("identity-away");
		this.status = 200;
		this.body = "<html>";
		assertThat(codeOf(token("a", 4))).isEqualTo("identity-away");
		this.identity.stop(0);
		assertThat(codeOf(token("a", 4))).isEqualTo("identity-away");
	}

	@Test
	void whoseAccountIsElsewhereIsNotAskedFor() {
		this.status = 404;
		Jwt foreign = Jwt.withTokenValue("t")
			.header("alg", "RS256")
			.issuer("https://other.example.vn")
			.subject("a")
			.build();
		assertThat(codeOf(foreign)).isEqualTo("allowed");
		assertThat(this.tags).isEmpty();
	}

	@Test
	void aCallerIsRefusedInTheMiddleOfARequestOnceTheRightIsTakenAway() throws IOException {
		assertThatNoException().isThrownBy(this.accountStandings::verifyCaller);
		SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token("a", 1)));
		try {
			assertThatNoException().isThrownBy(this.accountStandings::verifyCaller);
			this.body = "[{\"id\":\"a\",\"enabled\":true,\"generation\":2}]";
			this.accountStandings.learn();
			assertThatExceptionOfType(Problem.class).isThrownBy(this.accountStandings::verifyCaller);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	@Test
	void aTokenWithoutAnEndIsNone() {
		Jwt endless = Jwt.withTokenValue("t").header("alg", "RS256").subject("a").build();
		assertThat(this.accountStandings.validate(endless).hasErrors()).isTrue();
	}

	private String codeOf(Jwt token) {
		try {
			this.accountStandings.verifyNow(token);
			return "allowed";
		}
		catch (Problem problem) {
			return problem.code();
		}
	}

	private boolean allowed(String account, @Nullable Integer generation) {
		return !this.accountStandings.validate(token(account, generation)).hasErrors();
	}

	private static Jwt token(String account, @Nullable Integer generation) {
		Jwt.Builder token = Jwt.withTokenValue("t")
			.headers((headers) -> headers.putAll(Map.of("alg", "RS256")))
			.subject(account)
			.issuedAt(Instant.EPOCH)
			.expiresAt(Instant.EPOCH.plusSeconds(1800));
		if (generation != null) {
			token.claim(AccountStanding.CLAIM, generation);
		}
		return token.build();
	}

}
