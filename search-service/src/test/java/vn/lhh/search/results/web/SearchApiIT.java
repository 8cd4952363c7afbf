package vn.lhh.search.results.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.lhh.search.ContentEvents;
import vn.lhh.search.SearchSystem;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

class SearchApiIT {

	private static ContentEvents events;

	private static SearchSystem system;

	@BeforeAll
	static void start(@TempDir Path folder) {
		events = new ContentEvents();
		events.category("c1", "khoa-hoc", "Khoa học");
		for (int at = 1; at <= 12; at++) {
			events.article("a" + at, 1, "Hội thảo giống cây số " + at,
					Map.of("categoryIds", List.of("c1"), "displayDate", "2025-03-%02d".formatted(at)));
		}
		events.document("d1", "582/QĐ-UBND", "Quyết định về giống cây", "2018-03-30");
		events.article("x1", 1, "Một <script>alert(1)</script> & \"tựa\" về dâu tằm");
		events.flush();
		system = new SearchSystem(folder.resolve("search"));
		system.startCaughtUp();
		SearchSystem.await(() -> system.index().state().items() == 14);
	}

	@AfterAll
	static void stop() {
		system.close();
		events.close();
	}

	@Test
	void anAnswerHasTheShapeOfItsSample() {
		JsonNode found = system.search("582/QĐ-UBND");
		assertThat(ApiClient.missing(ApiClient.contract("http/search.results.json"), found, "")).isEmpty();
		assertThat(found.at("/items/0/numberSymbol").asString()).isEqualTo("582/QĐ-UBND");
		assertThat(found.at("/items/0/date").asString()).isEqualTo("2018-03-30");
		JsonNode suggested = system.api().get("/api/search/suggest?q=quyet").json();
		assertThat(ApiClient.missing(ApiClient.contract("http/search.suggestions.json"), suggested, "")).isEmpty();
		assertThat(suggested.at("/items/0/url").asString()).isEqualTo("/van-ban/d1");
	}

	@Test
	void marksAreRangesOfThePlainText() {
		JsonNode title = system.search("dau tam").at("/items/0/title");
		String text = title.path("text").asString();
		assertThat(text).isEqualTo("Một <script>alert(1)</script> & \"tựa\" về dâu tằm");
		assertThat(title.path("marks")).isNotEmpty();
		title.path("marks")
			.forEach((mark) -> assertThat("dâu tằm")
				.contains(text.substring(mark.path("start").asInt(), mark.path("end").asInt())));
	}

	@Test
	void pagesAreCountedAndTheOneBehindTheLastIsEmpty() {
		JsonNode second = system.search("hội thảo", "page=2");
		assertThat(second.path("items")).hasSize(2);
		assertThat(second.path("totalItems").asInt()).isEqualTo(12);
		assertThat(second.path("totalPages").asInt()).isEqualTo(2);
		for (String page : new String[] { "3", "9999", "1000000" }) {
			JsonNode beyond = system.search("hội thảo", "page=" + page);
			assertThat(beyond.path("items")).isEmpty();
			assertThat(beyond.path("totalItems").asInt()).isEqualTo(12);
		}
	}

	@Test
	void pagesStayStableWhileTheIndexChanges() {
		JsonNode first = system.search("hội thảo", "size=5");
		events.article("late", 1, "Hội thảo hội thảo mới nhất", Map.of("displayDate", "2026-10-01"));
		SearchSystem.await(() -> system.ids("hội thảo", "size=50").contains("late"));
		List<String> second = system.ids("hội thảo", "size=50", "snapshot=" + first.path("snapshot").asString());
		assertThat(second).doesNotContain("late").hasSize(12);
		events.withdraw("late", 2);
		SearchSystem.await(() -> !system.ids("hội thảo", "size=50").contains("late"));
	}

	@Test
	void facetsHaveNamesAndAreCountedWithoutTheirOwnFilter() {
		JsonNode facets = system.search("giống cây", "type=article", "category=khoa-hoc").path("facets");
		assertThat(facets.at("/type/0"))
			.isEqualTo(ApiClient.json("{\"code\":\"article\",\"name\":\"Tin tức\",\"count\":12}"));
		assertThat(facets.at("/category/0"))
			.isEqualTo(ApiClient.json("{\"code\":\"khoa-hoc\",\"name\":\"Khoa học\",\"count\":12}"));
		assertThat(system.search("giống cây", "type=article").at("/facets/type")).hasSize(2);
		assertThat(system.search("giống cây").at("/facets/issuer/0/name").asString()).isEqualTo("UBND tỉnh");
		JsonNode years = system.search("giống cây", "year=2018");
		assertThat(years.path("totalItems").asInt()).isEqualTo(1);
		assertThat(years.at("/facets/year")).hasSize(2);
	}

	@Test
	void filtersNarrowTheResults() {
		assertThat(system.ids("giống cây", "type=document")).containsExactly("d1");
		assertThat(system.ids("giống cây", "type=document", "type=article", "size=50")).hasSize(13);
		assertThat(system.ids("giống cây", "issuer=ubnd-tinh")).containsExactly("d1");
		assertThat(system.ids("giống cây", "from=2025-03-11", "to=2025-03-11")).containsExactly("a11");
		assertThat(system.ids("giống cây", "category=khong-co")).isEmpty();
		assertThat(system.ids("giống cây", "sort=date", "size=2")).containsExactly("a12", "a11");
	}

	@Test
	void anAnswerIsFreshForASecondAndHasAValidator() {
		ApiClient.Answer answer = system.api().get("/api/search?q=giong");
		assertThat(answer.header("Cache-Control")).contains("public").contains("max-age=1");
		assertThat(answer.header("Portal-Complete")).isEqualTo("?1");
		String etag = answer.header("ETag");
		assertThat(etag).startsWith("\"");
		assertThat(system.api().with("If-None-Match", etag).get("/api/search?q=giong").status()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "?!…", "\"\"", "-", "-hội", "()", "\u200b\u202e", "😀" })
	void aQueryWithoutWordsFindsNothing(String query) {
		JsonNode found = system.search(query);
		assertThat(found.path("items")).as(found.toString()).isEmpty();
		assertThat(found.path("totalItems").asInt()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "title:giống AND (", "giống~0.8^9 [a TO b]", "/gi.*/", "{!func}x", "' OR 1=1 --",
			"${jndi:ldap://x}", "giống\u0007 cây", "gio\u0302\u0301ng ca\u0302y", "<script>alert(1)</script>",
			"\u202egiống\u202c cây", "a\\b\\", "*", "?*?*", "giống && cây || !x", "\"chưa đóng", "😀 giống cây 😀" })
	void nothingIsASyntaxError(String query) {
		String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
		ApiClient.Answer answer = system.api().get("/api/search?q=" + encoded);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(system.api().get("/api/search/suggest?q=" + encoded).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "type=tin,type,not-a-choice", "type=article&type=x,type,not-a-choice", "sort=new,sort,not-a-choice",
			"from=2026-02-30,from,date-malformed", "to=mai,to,date-malformed",
			"from=2026-02-02&to=2026-02-01,to,before-start", "year=0,year,out-of-range", "year=x,year,wrong-type",
			"page=0,page,number-too-small", "page=-1,page,number-too-small", "page=1e3,page,wrong-type",
			"page=1000001,page,number-too-large", "size=0,size,number-too-small", "size=51,size,number-too-large",
			"size=99999999999,size,wrong-type" })
	void whatLooksLikeAMistakeIsRefusedNamingTheField(String parameters, String field, String code) {
		ApiClient.Answer answer = system.api().get("/api/search?q=a&" + parameters);
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("validation-failed");
		assertThat(answer.field()).isEqualTo(field);
		assertThat(answer.fieldCode()).isEqualTo(code);
	}

	@Test
	void aLongQueryIsRefusedAndAllMistakesAreToldAtOnce() {
		ApiClient.Answer answer = system.api().get("/api/search?q=" + "a".repeat(10_000) + "&page=0&type=x");
		assertThat(answer.json().path("errors").valueStream().map((error) -> error.path("field").asString()))
			.containsExactlyInAnyOrder("q", "page", "type");
		assertThat(system.api().get("/api/search?q=" + "a".repeat(500)).status()).isEqualTo(200);
		assertThat(system.api().get("/api/search/suggest?q=" + "a".repeat(501)).field()).isEqualTo("q");
		assertThat(system.api().get("/api/search/suggest?q=a&size=11").field()).isEqualTo("size");
	}

	@Test
	void healthAndMetricsTellTheState() {
		JsonNode index = system.api().get("/readyz").json().at("/components/index/details");
		assertThat(index.path("complete").asBoolean()).isTrue();
		assertThat(index.path("items").asInt()).isGreaterThanOrEqualTo(14);
		assertThat(system.api().get("/livez").status()).isEqualTo(200);
		assertThat(system.api().get("/actuator/prometheus").text()).contains("portal_search_items 1")
			.contains("portal_search_lag")
			.contains("portal_search_complete 1.0")
			.contains("portal_search_rebuilding 0.0")
			.contains("portal_search_undecodable_total 0.0");
	}

}
