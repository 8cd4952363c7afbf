package vn.lhh.launcher.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lhh.launcher.UserErrorException;

/**
 * Obtains OAuth access tokens as a browser does, by authorization code and PKCE through
 * the site's own login form. The redirect goes to a loopback address (RFC 8252) without a
 * listener: the code is read from the redirect itself.
 */
public final class OAuthSignIn {

	private static final String CLIENT = "portal-cli";

	private static final String CALLBACK = "http://127.0.0.1/callback";

	private static final String CHOOSE = "/login/password";

	private static final Set<String> SECOND_FACTOR = Set.of("/login/code", "/login/second-factor");

	/** Too many sign-ins from this machine, or a service that is down or slow. */
	private static final Set<Integer> BUSY = Set.of(429, 503, 504);

	private static final int MOST_STEPS = 8;

	private static final int MOST_TRIES = 20;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

	private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

	private final URI portal;

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager(null, OAuthSignIn::acceptUnencrypted))
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	/**
	 * Creates a client of one site.
	 * @param portal public address of the site
	 */
	public OAuthSignIn(URI portal) {
		this.portal = portal;
	}

	/**
	 * Accepts secure cookies over plain HTTP. A site behind a proxy that terminates TLS
	 * marks its cookies as secure, and the connection to its own gateway does not leave
	 * the machine.
	 */
	private static boolean acceptUnencrypted(URI uri, HttpCookie cookie) {
		cookie.setSecure(false);
		return true;
	}

	/**
	 * Obtains a token; starts again, up to 20 times, while the site is busy or
	 * restarting.
	 * @param user user name
	 * @param password of that user
	 * @return the access token
	 */
	public String token(String user, String password) {
		for (int attempt = 1; attempt < MOST_TRIES; attempt++) {
			try {
				return tryForToken(user, password);
			}
			catch (SiteBusyException ex) {
				pause();
			}
		}
		return tryForToken(user, password);
	}

	private String tryForToken(String user, String password) {
		Pkce pkce = Pkce.random();
		HttpResponse<String> login = follow(get(authorizeUri(pkce)));
		HttpResponse<String> answer = follow(logIn(login, user, password));
		if (answer.uri().getPath().equals(CHOOSE)) {
			throw new UserErrorException(("%s has a one-time password, which gives no token: choose another at /login, "
					+ "or with ./portal account password %1$s.")
				.formatted(user));
		}
		if (SECOND_FACTOR.contains(answer.uri().getPath())) {
			throw new UserErrorException(
					("%s signs in with a code of a telephone, in a browser only.").formatted(user));
		}
		String code = found(CODE, location(answer),
				"The login was refused: is the password of %s right?".formatted(user));
		HttpResponse<String> token = post(this.portal.resolve("/oauth2/token"),
				form("grant_type", "authorization_code", "client_id", CLIENT, "redirect_uri", CALLBACK, "code",
						URLDecoder.decode(code, StandardCharsets.UTF_8), "code_verifier", pkce.verifier()));
		return found(TOKEN, token.body(), "No token was given (HTTP %d).".formatted(token.statusCode()));
	}

	private URI authorizeUri(Pkce pkce) {
		String query = FormEncoder.encode(
				form("response_type", "code", "client_id", CLIENT, "redirect_uri", CALLBACK, "scope", "openid profile",
						"state", Pkce.secret(), "code_challenge", pkce.challenge(), "code_challenge_method", "S256"));
		return this.portal.resolve("/oauth2/authorize?" + query);
	}

	private HttpResponse<String> logIn(HttpResponse<String> answer, String user, String password) {
		LoginPage page = new LoginPage(answer.body());
		if (!page.isForm()) {
			throw new UserErrorException(
					"%s shows no login form (HTTP %d).".formatted(answer.uri().getPath(), answer.statusCode()));
		}
		return post(this.portal.resolve("/login"), page.filledIn(user, password));
	}

	/**
	 * Follows redirects, up to the loopback address or eight steps.
	 * @return the last response
	 */
	private HttpResponse<String> follow(HttpResponse<String> answer) {
		HttpResponse<String> last = answer;
		for (int step = 0; step < MOST_STEPS && leadsOn(last); step++) {
			last = get(last.uri().resolve(location(last)));
		}
		return last;
	}

	private static boolean leadsOn(HttpResponse<String> answer) {
		return answer.statusCode() / 100 == 3 && !location(answer).startsWith(CALLBACK);
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	private HttpResponse<String> get(URI uri) {
		return send(HttpRequest.newBuilder(uri).header("Accept", "text/html"));
	}

	private HttpResponse<String> post(URI uri, Map<String, String> form) {
		return send(HttpRequest.newBuilder(uri)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html, application/json")
			.POST(HttpRequest.BodyPublishers.ofString(FormEncoder.encode(form))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(request.timeout(Duration.ofSeconds(15)).build(),
					HttpResponse.BodyHandlers.ofString());
			if (BUSY.contains(answer.statusCode())) {
				throw new SiteBusyException(this.portal, answer.statusCode());
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UserErrorException("%s does not answer: %s".formatted(this.portal, ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UserErrorException("Interrupted while signing in.");
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UserErrorException("Interrupted while signing in.");
		}
	}

	private static Map<String, String> form(String... namesAndValues) {
		Map<String, String> form = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			form.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return form;
	}

	private static String found(Pattern pattern, String text, String otherwise) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			throw new UserErrorException(otherwise);
		}
		return matcher.group(matcher.groupCount());
	}

}
