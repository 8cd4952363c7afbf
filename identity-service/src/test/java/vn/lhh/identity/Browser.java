package vn.lhh.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTTP client that acts like a browser: it keeps cookies by path, fills in forms, and
 * stops at each redirect so that a test can look at it.
 */
public final class Browser {

	public static final String CALLBACK = "http://127.0.0.1:49152/callback";

	public static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

	public static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private String address;

	Browser(String address) {
		this.address = address;
	}

	/**
	 * Continues with the same cookies after the service started again on another port.
	 */
	public void moveTo(String address) {
		this.address = address;
	}

	public HttpResponse<String> get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	public HttpResponse<String> options(String path, String... headers) {
		return send(request(path, headers).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
	}

	public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
		return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
	}

	public HttpResponse<String> json(String method, String path, String body, String... headers) {
		return send(request(path, headers).header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body)));
	}

	public HttpResponse<String> text(String path, String body, String... headers) {
		return send(request(path, headers).header("Content-Type", "text/plain; charset=UTF-8")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Opens a page and submits its form. */
	public HttpResponse<String> fill(String page, String action, Map<String, String> typed, String... headers) {
		Map<String, String> form = hiddenFields(get(page).body());
		form.putAll(typed);
		return post(action, form, headers);
	}

	/** Opens the form behind a redirect and submits it. */
	public HttpResponse<String> signIn(String formPath, String username, String password) {
		Map<String, String> form = hiddenFields(get(formPath).body());
		form.put("username", username);
		form.put("password", password);
		return post("/login", form);
	}

	/** Returns the authorization request of the command-line client. */
	public static String authorize(String... more) {
		return authorizeFor("portal-cli", CALLBACK, more);
	}

	public static String authorizeFor(String client, String callback, String... more) {
		Map<String, String> parameters = new LinkedHashMap<>(
				Map.of("response_type", "code", "client_id", client, "redirect_uri", callback, "scope",
						"openid profile", "state", "s1", "code_challenge", CHALLENGE, "code_challenge_method", "S256"));
		Arrays.stream(more).map((pair) -> pair.split("=", 2)).forEach((pair) -> parameters.put(pair[0], pair[1]));
		parameters.values().removeIf(String::isEmpty);
		return "/oauth2/authorize?" + encoded(parameters);
	}

	/** Runs the whole authorization request with sign-in, and returns the code. */
	public String code(String authorize, String username, String password) {
		String form = location(get(authorize, "Accept", "text/html"));
		String back = location(signIn(form, username, password));
		return parameter(location(get(back)), "code");
	}

	public HttpResponse<String> exchange(String code, String verifier) {
		return post("/oauth2/token", Map.of("grant_type", "authorization_code", "client_id", "portal-cli", "code", code,
				"redirect_uri", CALLBACK, "code_verifier", verifier));
	}

	/** Replaces a one-time password, as its owner would. */
	public void choosePassword(String username, String oneTime, String chosen) {
		json("POST", "/api/identity/account/password",
				"{\"username\":\"%s\",\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(username, oneTime,
						chosen));
	}

	/** Returns an access token of the command-line client. */
	public String token(String username, String password) {
		String code = code(authorize(), username, password);
		return tree(exchange(code, VERIFIER)).get("access_token").asString();
	}

	public static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer + answer.body()));
	}

	public static String parameter(String address, String name) {
		return Arrays.stream(URI.create(address).getQuery().split("&"))
			.filter((pair) -> pair.startsWith(name + "="))
			.map((pair) -> pair.substring(name.length() + 1))
			.findFirst()
			.orElseThrow(() -> new AssertionError(address));
	}

	public static JsonNode tree(HttpResponse<String> answer) {
		return JSON.readTree(answer.body());
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept-Language", "vi");
		return (headers.length > 0) ? builder.headers(headers) : builder;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static Map<String, String> hiddenFields(String html) {
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher matcher = HIDDEN.matcher(html);
		while (matcher.find()) {
			fields.put(matcher.group(1), matcher.group(2).replace("&amp;", "&"));
		}
		return fields;
	}

	private static String encoded(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((entry) -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
