package vn.lhh.testkit.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Base test suite that checks a service's HTTP binding: unknown fields are reported, and
 * no invalid input causes a server error. A service gives the least number of its routes
 * with a JSON body.
 */
@ServiceIT
public abstract class BindingRules {

	private static final String UNKNOWN = "truongLa";

	private static final List<String> RUBBISH = List.of("", "{", "[]", "\"chữ\"", "null", "7", "{} {}",
			"{\"title\":1,\"title\":2}", "{\"title\":\"\\ud800\"}", "{\"title\":\"a\\u0000b\"}",
			"{\"title\":\"a\u0000b\"}", "[".repeat(2_000), "{\"a\":".repeat(2_000), "{\"order\":1e999999999}",
			"{\"order\":" + "9".repeat(2_000) + "}");

	private static final Map<String, String> ODD_BODIES = Map.of("application/json", "{", "text/xml", "<a/>",
			"kein/typ/e", "x", "multipart/form-data", "x", "multipart/form-data; boundary=b", "--b\r\n\r\n",
			"application/x-www-form-urlencoded", "a=1", "application/json;charset=utf-16", "{}");

	private static final int FEW = 4;

	private static final List<String> ODDER_BODIES = List.of("\ufeff[]", "{\"a\":1,}", "{'title':'a'}",
			"{\"title\":NaN}", "{\"title\":-Infinity}", "{\"a\":1}// xong", "{\"\\u0000\":1}", "{\"\":1}",
			"{\"title\":1,\"\\u0074itle\":2}", "{\"title\":\"\\udc00\"}", "{\"title\":{\"$ne\":\"\"}}",
			"{\"$where\":\"1\"}", "{\"__proto__\":{}}", "{\"class\":{\"module\":{}}}", "{\"title\":[\"a\"]}",
			"{\"a.b\":1}", "{\"order\":1e400}", "{\"order\":-0.0}", "{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}",
			"{\"" + "k".repeat(60_000) + "\":1}", "{}{}", "{}]", "{\"a\":tru}", "<a/>", "a=1");

	private static final List<String> ODD_QUERIES = List.of("page=0", "page=-1", "page=2147483647&size=100",
			"page=9223372036854775807", "size=1e9", "size=0", "sort=", "x[]=1", "from=%2B10000-01-01",
			"to=9999-12-31T24:00", "days=2147483648", "year=-2147483648", "month=13", "w=99999999999", "types=a,,,b",
			"before=x", "q=%ED%A0%80x", "q=%E2%80%AE", "number=%24%7B1%7D", "status=PUBLISHED%0A", "category=%5B%5D",
			"limit=-5", "q=" + "%F0%9F%98%80".repeat(400), "a&b&c", "page=%D9%A3", "type=null", "since=2026-02-29");

	private static final List<String> ODD_NAMES = List.of("a;b=c", "%00", "%2e%2e", "%ff", "%C3%28", "a%2fb", "a%5Cb",
			"%0A", "%F0%9F%98%80", "%24ne", "%7B%7D", "x".repeat(3_000), "-", "_", ".", "%20", "0", "null", "a%3Bb",
			"%E1%BB%81");

	private static final List<String> ODD_HEADERS = List.of("If-Match:*", "If-Match:W/\"1\"",
			"If-Match:\"99999999999999999999\"", "If-Match:\"1\", \"2\"", "If-Match:\"-1\"",
			"Idempotency-Key:" + "k".repeat(5_000), "Idempotency-Key: ", "Idempotency-Key:a b",
			"Accept-Language:" + "vi,".repeat(1_000), "Accept-Language:x-%%", "Accept:text/html;q=2",
			"Accept-Charset:khong", "Range:bytes=" + "0-0,".repeat(200) + "1-1",
			"If-None-Match:" + "\"a\",".repeat(500) + "\"b\"", "If-Unmodified-Since:x", "X-HTTP-Method-Override:DELETE",
			"Content-Encoding:khong", "X-Forwarded-For:khong, ::", "Forwarded:for=\"[", "Authorization:Basic x",
			"Authorization:Bearer", "Cookie:a=b; $x=\"", "traceparent:00-0-0-zz", "Origin:null",
			"Accept-Encoding:gzip;q=a");

	private final int fewestBodies;

	private @Nullable RequestMappingHandlerMapping mapping;

	private @Nullable ApiClient anyone;

	private @Nullable ApiClient admin;

	protected BindingRules(int fewestBodies) {
		this.fewestBodies = fewestBodies;
	}

	@Autowired
	void running(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			@Value("${local.server.port}") int port) {
		this.mapping = mapping;
		this.anyone = new ApiClient(port);
	}

	/**
	 * Signs an administrator in.
	 * @param anyone client without a token
	 * @return client with a token
	 */
	protected ApiClient signedIn(ApiClient anyone) {
		return anyone.as("ADMIN");
	}

	/**
	 * Returns path segments beside slugs, which the service refuses as slugs.
	 * @return first segments
	 */
	protected Set<String> addressesBesideSlugs() {
		return Set.of();
	}

	@Test
	void noAddressStandsWhereSlugsDoBesideThoseThatAreRefusedAsSlugs() {
		Set<String> beside = new TreeSet<>();
		for (Routes slugged : routes().filter((route) -> route.path().contains("/{slug}")).toList()) {
			String before = slugged.path().substring(0, slugged.path().indexOf("{slug}"));
			routes().map(Routes::path)
				.filter((path) -> path.startsWith(before) && !path.startsWith("{slug}", before.length()))
				.forEach((path) -> beside.add(path.substring(before.length()).split("/")[0]));
		}
		assertThat(beside).isEqualTo(new TreeSet<>(addressesBesideSlugs()));
	}

	@Test
	void everyWriteNamesAFieldItDoesNotKnow() {
		assertThat(bodies()).hasSizeGreaterThanOrEqualTo(this.fewestBodies).allSatisfy((route) -> {
			ApiClient.Answer answer = sent(route, "{\"" + UNKNOWN + "\":1}");
			assertThat(answer.status()).as("%s %s %s", route.method(), route.path(), answer.text()).isEqualTo(400);
			assertThat(errors(answer)).as(answer.text()).contains(UNKNOWN + " field-unknown");
		});
	}

	@Test
	void noBodyIsTheServersFault() {
		assertThat(bodies()).allSatisfy((route) -> assertThat(RUBBISH).allSatisfy((body) -> {
			ApiClient.Answer answer = sent(route, body);
			assertThat(answer.status()).as("%s %s %s %s", route.method(), route.path(), body, answer.text())
				.isBetween(body.isEmpty() ? 200 : 400, 499);
		}));
	}

	@Test
	void aBodyInAnotherCharsetOrNoneIsRefused() {
		byte[] latin = "{\"title\":\"Hội ngh\u00e8\"}".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(bodies().filter((route) -> route.method().equals("POST"))).allSatisfy((route) -> {
			ApiClient.Answer bytes = admin().upload(route.concrete("khong-co"), "application/json", latin);
			assertThat(bytes.code()).as("%s %s", route.path(), bytes.text()).isEqualTo("body-unreadable");
			ApiClient.Answer declared = admin().upload(route.concrete("khong-co"), "application/json;charset=utf-16",
					"{}".getBytes(StandardCharsets.UTF_16));
			assertThat(declared.status()).as("%s %s", route.path(), declared.text()).isEqualTo(400);
		});
	}

	@Test
	void whoIsNotSignedInLearnsNothingOfWhatABodyMustBe() {
		ApiClient unknown = Objects.requireNonNull(this.anyone);
		assertThat(routes().filter(Routes::isAdmin)).isNotEmpty().allSatisfy((route) -> {
			String path = route.concrete("khong-co");
			assertThat(unknown.call(route.method(), path, null).status()).as("%s %s", route.method(), path)
				.isEqualTo(401);
			assertThat(ODD_BODIES).allSatisfy((type, body) -> {
				ApiClient.Answer answer = unknown.with("Content-Type", type).call(route.method(), path, body);
				assertThat(answer.status()).as("%s %s %s", route.method(), path, type).isEqualTo(401);
				assertThat(answer.json().path("errors").isEmpty()).as(answer.text()).isTrue();
			});
		});
	}

	@Test
	void noParameterIsTheServersFault() {
		String many = "q=1&".repeat(1_001);
		List<String> unreadable = List.of("x=%ff", "page=%C3%28", "=x", "%00=1", "q=a%00b", many);
		List<String> odd = List.of("page=99999999999", "size=a", "from=-999999999-01-01&to=-999999999-01-02",
				"from=2026-02-30", "w=1e3", "days=-1", "days=x", "type=%20", "status=%F0%9F%98%80", "year=0",
				"q=" + "x".repeat(5_000), "q=%5B%28%2A%24", "page=1&page=2", "trang[0].a=1", "class.module=1");
		assertThat(routes()).allSatisfy((route) -> {
			assertThat(unreadable).allSatisfy((query) -> {
				ApiClient.Answer answer = asked(route, query);
				if (!isSentToSignIn(route, answer)) {
					assertThat(answer.status()).as("%s %s?%s", route.method(), route.path(), query).isEqualTo(400);
					assertThat(answer.code()).isEqualTo("bad-request");
				}
			});
			assertThat(odd).allSatisfy((query) -> assertThat(asked(route, query).status())
				.as("%s %s?%s", route.method(), route.path(), query)
				.isBetween(200, 499));
		});
	}

	/** Tells whether a page, which takes no token, asks its visitor to sign in first. */
	private static boolean isSentToSignIn(Routes route, ApiClient.Answer answer) {
		return !route.path().startsWith("/api/") && answer.status() == 303
				&& answer.header("Location").startsWith("/login?continue=");
	}

	@Test
	void nothingOddIsTheServersFault() {
		List<String> wrong = new ArrayList<>();
		int turn = 0;
		for (Routes route : routes().toList()) {
			String path = route.concrete("khong-co");
			few(ODD_QUERIES, turn).forEach((query) -> tried(wrong, 200, query, () -> asked(route, query)));
			few(ODD_HEADERS, turn).forEach((header) -> tried(wrong, 200, header, () -> {
				String[] pair = header.split(":", 2);
				return admin().with(pair[0], pair[1]).call(route.method(), path, null);
			}));
			if (route.path().contains("{")) {
				few(ODD_NAMES, turn).forEach((name) -> tried(wrong, 200, name,
						() -> admin().call(route.method(), route.concrete(name), null)));
			}
			if (takesJson(route)) {
				few(ODDER_BODIES, turn).forEach((body) -> tried(wrong, 400, body, () -> sent(route, body)));
			}
			turn++;
		}
		assertThat(wrong).isEmpty();
	}

	private static void tried(List<String> wrong, int least, String odd, Supplier<ApiClient.Answer> call) {
		try {
			ApiClient.Answer answer = call.get();
			if (answer.status() < least || answer.status() > 499) {
				wrong.add("%s: %s %s".formatted(odd, answer.response().request(), answer.text()));
			}
		}
		catch (AssertionError undescribed) {
			wrong.add(odd + ": " + undescribed.getMessage());
		}
	}

	/** Returns some inputs for each route, so that every input is tried at some route. */
	private static List<String> few(List<String> odd, int turn) {
		return IntStream.range(0, FEW).mapToObj((at) -> odd.get((turn * FEW + at) % odd.size())).toList();
	}

	@Test
	void noFormAndNoHeaderIsTheServersFault() {
		byte[] form = "code=%ff".getBytes(StandardCharsets.US_ASCII);
		assertThat(routes().filter((route) -> route.method().equals("POST"))).allSatisfy((route) -> {
			String path = route.concrete("khong-co");
			assertThat(admin().upload(path, "application/x-www-form-urlencoded", form).status()).as(path)
				.isEqualTo(400);
			assertThat(admin().upload(path, "multipart/form-data", form).status()).as(path).isEqualTo(400);
			if (path.startsWith("/api/")) {
				assertThat(admin().upload(path, "multipart/form-data; boundary=x", form).status()).as(path)
					.isBetween(400, 499);
			}
			assertThat(admin().upload(path, "kein/typ/e", form).status()).as(path).isEqualTo(415);
		});
		assertThat(routes()).allSatisfy((route) -> assertThat(List.of("Accept:*/", "Accept:application/x-khong-co",
				"Accept-Language:;q=9", "Range:bytes=9-1", "If-Match:khong", "If-None-Match:\"",
				"If-Modified-Since:hom qua", "Content-Type:multipart/form-data"))
			.allSatisfy((header) -> {
				String[] pair = header.split(":", 2);
				ApiClient.Answer answer = admin().with(pair[0], pair[1])
					.call(route.method(), route.concrete("khong-co"), null);
				assertThat(answer.status()).as("%s %s %s", route.method(), route.path(), header).isBetween(200, 499);
			}));
	}

	private ApiClient.Answer asked(Routes route, String query) {
		return admin().call(route.method(), route.concrete("khong-co") + "?" + query, null);
	}

	private Stream<Routes> routes() {
		return Routes.of(Objects.requireNonNull(this.mapping)).stream();
	}

	private Stream<Routes> bodies() {
		return routes().filter(BindingRules::takesJson);
	}

	private static boolean takesJson(Routes route) {
		return List.of("POST", "PUT").contains(route.method()) && route.path().startsWith("/api/")
				&& Arrays.stream(route.handler().getMethodParameters())
					.noneMatch((parameter) -> MultipartFile.class.isAssignableFrom(parameter.getParameterType()));
	}

	private ApiClient.Answer sent(Routes route, String body) {
		return admin().with("Content-Type", MediaType.APPLICATION_JSON_VALUE)
			.call(route.method(), route.concrete("khong-co"), body);
	}

	private ApiClient admin() {
		ApiClient known = this.admin;
		if (known == null) {
			known = signedIn(Objects.requireNonNull(this.anyone));
			this.admin = known;
		}
		return known;
	}

	private static List<String> errors(ApiClient.Answer answer) {
		return answer.json()
			.path("errors")
			.valueStream()
			.map((error) -> error.path("field").asString() + " " + error.path("code").asString())
			.toList();
	}

}
