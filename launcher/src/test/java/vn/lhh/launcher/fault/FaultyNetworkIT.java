package vn.lhh.launcher.fault;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests faulty responses of a service: late, garbled or cut off. Readers get the last
 * good content or an error, never half a page presented as a whole one.
 */
@FaultJourney
class FaultyNetworkIT {

	private static final Pattern OVERDUE = Pattern.compile("ttl=-(\\d+)");

	private final WholeSite site;

	FaultyNetworkIT(WholeSite site) {
		this.site = site;
	}

	@AfterEach
	void clearUp() {
		this.site.line().turn(FaultyProxy.Weather.FAIR);
	}

	@ParameterizedTest
	@CsvSource({ "SLOW, 504", "GARBLED, 502", "CUT, 502" })
	void readersSeeTheLastGoodContentOrAProblem(FaultyProxy.Weather weather, int problem) {
		this.site.awaitAllReady();
		String known = settled("/api/documents?size=11");
		try (Readers readers = Readers.of(this.site)) {
			this.site.line().turn(weather);
			WholeSite.eventually().until(() -> WholeSite.stateOf(this.site.home(), "documents").equals("stale"));
			assertRefused("/api/documents?size=" + (20 + weather.ordinal()), problem);
			WholeSite.eventually().until(() -> isAsBefore(known));
			assertNeverHalf("/api/documents/openapi.json");
			this.site.line().turn(FaultyProxy.Weather.FAIR);
			this.site.awaitAllReady();
			awaitAnswered("/api/documents?size=" + (30 + weather.ordinal()));
			readers.assertAlwaysServed();
		}
	}

	/**
	 * Requests an address until its body stays the same, when all demo content is
	 * announced.
	 */
	private String settled(String path) {
		AtomicReference<String> last = new AtomicReference<>("");
		WholeSite.eventually().during(Duration.ofSeconds(5)).until(() -> {
			String body = this.site.visitor().get(path).body();
			return body.equals(last.getAndSet(body));
		});
		return last.get();
	}

	/**
	 * Requests an address of which the edge cache has no response; asks again, as a busy
	 * machine may be late whatever the weather is.
	 */
	private void assertRefused(String path, int status) {
		WholeSite.eventually().untilAsserted(() -> {
			Answer answer = this.site.visitor().get(path);
			assertThat(answer.status()).as(answer.body()).isIn(status, 503);
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		});
	}

	/**
	 * Requests an address for the first time; the gateway may leave its service alone for
	 * a moment longer.
	 */
	private void awaitAnswered(String path) {
		WholeSite.eventually().until(() -> this.site.visitor().get(path).status() == 200);
	}

	/** Requests an address whose response in the edge cache is long overdue. */
	private boolean isAsBefore(String known) {
		Answer answer = this.site.visitor().get("/api/documents?size=11");
		return answer.status() == 200 && answer.body().equals(known)
				&& overdue(answer) > WholeSite.WHILE_REVALIDATING.toSeconds();
	}

	private static int overdue(Answer answer) {
		Matcher overdue = OVERDUE.matcher(answer.header("Cache-Status"));
		return overdue.find() ? Integer.parseInt(overdue.group(1)) : 0;
	}

	/**
	 * Requests an address that the edge cache never stores, so the response passes as it
	 * comes.
	 */
	private void assertNeverHalf(String path) {
		try {
			Answer answer = this.site.visitor().get(path);
			if (answer.status() == 200) {
				assertThat(JsonPath.<Object>read(answer.body(), "$.paths")).isNotNull();
			}
			else {
				assertThat(answer.status()).isIn(502, 503, 504);
			}
		}
		catch (UncheckedIOException ex) {
			assertThat(ex).as("the reader knows that it broke off").isNotNull();
		}
	}

}
