package vn.lhh.kit.takedown;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.kit.takedown.ProbeResult.Headers;

import static org.assertj.core.api.Assertions.assertThat;

class ProbeResultTests {

	private static final LocationCheck LIST = LocationCheck
		.of(new PublicLocation(LocationKind.LIST, "/tin-tuc", List.of("/tin-tuc/lu-lut"), null));

	private static final LocationCheck PAGE = LocationCheck
		.of(new PublicLocation(LocationKind.OWN, "/tin-tuc/lu-lut", List.of(), null));

	@Test
	void aListIsClearOnceTheThingIsNotInAWholeFreshAnswer() {
		assertThat(result(200, "<a href=\"/tin-tuc/khac\">").of(LIST).state()).isEqualTo(LocationCheck.State.GONE);
		assertThat(result(200, "<a href=\"/tin-tuc/lu-lut\">").of(LIST).reason()).isEqualTo("still-shown");
	}

	@Test
	void aLongerAddressThatBeginsAlikeIsAnotherThing() {
		assertThat(result(200, "<a href=\"/tin-tuc/lu-lut-2\">").reasonNotGone(LIST)).isNull();
		assertThat(result(200, "/tin-tuc/lu-lut-2 \"/tin-tuc/lu-lut?trang=2\"").reasonNotGone(LIST))
			.isEqualTo("still-shown");
		assertThat(result(200, "/tin-tuc/lu-lut").reasonNotGone(LIST)).isEqualTo("still-shown");
	}

	@Test
	void anAddressCountsWhateverSiteItIsGivenWith() {
		assertThat(result(200, "<loc>http://localhost:8080/tin-tuc/lu-lut</loc>").reasonNotGone(LIST))
			.isEqualTo("still-shown");
		assertThat(result(200, "<loc>https://lhh.example/tin-tuc/lu-lut</loc>").reasonNotGone(LIST))
			.isEqualTo("still-shown");
	}

	@Test
	void anIdCountsOnlyAsAWhole() {
		LocationCheck home = LocationCheck.of(new PublicLocation(LocationKind.HOME, "/", List.of("0199-ab"), null));
		assertThat(result(200, "\"id\":\"0199-ab\"").reasonNotGone(home)).isEqualTo("still-shown");
		assertThat(result(200, "\"id\":\"x0199-ab\" \"0199-abc\"").reasonNotGone(home)).isNull();
	}

	@Test
	void aPageIsClearOnlyWhenItIsNotFound() {
		assertThat(result(404, "").reasonNotGone(PAGE)).isNull();
		assertThat(result(410, "").reasonNotGone(PAGE)).isNull();
		assertThat(result(200, "").reasonNotGone(PAGE)).isEqualTo("still-shown");
		assertThat(result(301, "").reasonNotGone(PAGE)).isEqualTo("status-301");
	}

	@Test
	void whatFailsIsOldOrHasAPartMissingProvesNothing() {
		assertThat(result(503, "").reasonNotGone(LIST)).isEqualTo("status-503");
		assertThat(result(503, "").reasonNotGone(PAGE)).isEqualTo("status-503");
		assertThat(new ProbeResult(0, "", Headers.NONE, "unreachable", Instant.EPOCH).reasonNotGone(PAGE))
			.isEqualTo("unreachable");
		assertThat(result(new Headers("lhh; hit; ttl=-5", true, null)).reasonNotGone(LIST)).isEqualTo("out-of-date");
		assertThat(result(new Headers("lhh; hit", true, null)).reasonNotGone(LIST)).isNull();
		assertThat(result(new Headers("lhh; hit", false, null)).reasonNotGone(LIST)).isEqualTo("part-missing");
	}

	@ParameterizedTest
	@CsvSource({ "text/html, ?1, true", "text/html, ?0, false", "text/html, , false", "application/rss+xml, , false",
			"application/json, , true", "application/json, ?0, false" })
	void pagesAndFeedsMustSayThatTheyAreCompleteAndDataThatItIsNot(String type, @Nullable String said,
			boolean complete) {
		Map<String, List<String>> headers = new HashMap<>(Map.of("Content-Type", List.of(type)));
		if (said != null) {
			headers.put("Portal-Complete", List.of(said));
		}
		assertThat(Headers.of(HttpHeaders.of(headers, (name, value) -> true)).complete()).isEqualTo(complete);
	}

	@ParameterizedTest
	@CsvSource({ "12, 12", "0, ", "twelve, ", "9999999, " })
	void aPageSizeIsTakenWhereItIsOne(String said, @Nullable Integer size) {
		HttpHeaders headers = HttpHeaders.of(Map.of("Portal-Page-Size", List.of(said)), (name, value) -> true);
		assertThat(Headers.of(headers).pageSize()).isEqualTo(size);
	}

	private static ProbeResult result(Headers headers) {
		return new ProbeResult(200, "", headers, null, Instant.EPOCH);
	}

	private static ProbeResult result(int status, String body) {
		return new ProbeResult(status, body, Headers.NONE, null, Instant.EPOCH);
	}

}
