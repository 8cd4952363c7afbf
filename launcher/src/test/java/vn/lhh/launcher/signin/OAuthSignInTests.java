package vn.lhh.launcher.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.launcher.UserErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests the OAuth sign-in against a server that checks as the real one does: the session,
 * the form's secret, the password, and that the verifier matches the challenge.
 */
class OAuthSignInTests {

	private HttpServer server;

	private Map<String, String> asked = Map.of();

	private boolean signedIn;

	private String nextStep = "";

	private int busy;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/oauth2/authorize", this::authorize);
		this.server.createContext("/login", this::login);
		this.server.createContext("/oauth2/token", this::token);
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void aRightPasswordGivesTheToken() {
		assertThat(signIn().token("editor", "s e+cret&")).isEqualTo("a.b.c");
		assertThat(this.asked).containsEntry("client_id", "portal-cli")
			.containsEntry("code_challenge_method", "S256")
			.containsEntry("scope", "openid profile")
			.containsEntry("redirect_uri", "http://127.0.0.1/callback");
	}

	@Test
	void aWrongPasswordIsSaidToBeRefused() {
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> signIn().token("editor", "guess"))
			.withMessageStartingWith("The login was refused");
	}

	@Test
	void aBusySiteIsAskedAgain() {
		this.busy = 3;
		assertThat(signIn().token("editor", "s e+cret&")).isEqualTo("a.b.c");
		assertThat(this.busy).isZero();
	}

	@Test
	void aOneTimePasswordIsSaidToNeedAnother() {
		this.nextStep = "/login/password";
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> signIn().token("editor", "s e+cret&"))
			.withMessageContaining("one-time password")
			.withMessageContaining("account password editor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login/code", "/login/second-factor" })
	void anAccountWithASecondFactorIsSaidToNeedABrowser(String step) {
		this.nextStep = step;
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> signIn().token("editor", "s e+cret&"))
			.withMessageContaining("code of a telephone");
	}

	@Test
	void cookiesForEncryptedLinksReachTheGatewayOfThisMachine() {
		assertThat(new OAuthSignIn(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort())).token("editor",
				"s e+cret&"))
			.isEqualTo("a.b.c");
	}

	@Test
	void aSiteThatDoesNotAnswerIsSaidSo() {
		this.server.stop(0);
		assertThatExceptionOfType(UserErrorException.class).isThrownBy(() -> signIn().token("editor", "s e+cret&"))
			.withMessageContaining("does not answer");
	}

	private OAuthSignIn signIn() {
		return new OAuthSignIn(URI.create("http://localhost:" + this.server.getAddress().getPort()));
	}

	private void authorize(HttpExchange exchange) throws IOException {
		if (this.signedIn) {
			redirect(exchange, this.asked.get("redirect_uri") + "?code=the%2Fcode&state=" + this.asked.get("state"));
			return;
		}
		this.asked = form(exchange.getRequestURI().getRawQuery());
		exchange.getResponseHeaders().add("Set-Cookie", "SESSION=s1; Path=/; HttpOnly; Secure");
		redirect(exchange, "/login");
	}

	private void login(HttpExchange exchange) throws IOException {
		if (this.busy > 0) {
			this.busy--;
			answer(exchange, (this.busy % 2 == 0) ? 503 : 504, "{}");
			return;
		}
		if (exchange.getRequestURI().getPath().equals(this.nextStep)) {
			answer(exchange, 200, "Chọn mật khẩu mới");
			return;
		}
		boolean knows = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")).contains("s1");
		if (exchange.getRequestMethod().equals("GET")) {
			answer(exchange, knows ? 200 : 403, "<form><input type=\"hidden\" name=\"_csrf\" value=\"c1\">"
					+ "<input type=\"hidden\" name=\"continue\" value=\"/oauth2/authorize?a&amp;b\"></form>");
			return;
		}
		Map<String, String> form = form(body(exchange));
		this.signedIn = knows && form.equals(Map.of("username", "editor", "password", "s e+cret&", "_csrf", "c1",
				"continue", "/oauth2/authorize?a&b"));
		if (!this.nextStep.isEmpty()) {
			redirect(exchange, this.nextStep + "?continue=");
			return;
		}
		redirect(exchange, this.signedIn ? "/oauth2/authorize?continue" : "/login?error");
	}

	private void token(HttpExchange exchange) throws IOException {
		Map<String, String> form = form(body(exchange));
		boolean right = form.get("code").equals("the/code")
				&& new Pkce(form.get("code_verifier")).challenge().equals(this.asked.get("code_challenge"));
		answer(exchange, right ? 200 : 400, right ? "{\"access_token\":\"a.b.c\",\"expires_in\":300}" : "{}");
	}

	private static void redirect(HttpExchange exchange, String location) throws IOException {
		exchange.getResponseHeaders().add("Location", location);
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private static String body(HttpExchange exchange) throws IOException {
		return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static Map<String, String> form(String text) {
		return Arrays.stream(text.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> decoded(pair[0]), (pair) -> decoded(pair[1])));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
