package vn.lhh.kit.note;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.header.HeaderWriterFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.server.MongoCommandRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class PublishingIT {

	private static final String NOTES = "/api/note/admin/notes";

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private JsonMapper json;

	@Autowired
	private FilterChainProxy filters;

	@Autowired
	private NoteApplication.Notes notes;

	private final String writer = TestTokens.shared().forAccount("writer-1", "WRITER");

	private final String boss = TestTokens.shared().forAccount("boss-1", "BOSS");

	@Test
	void aDraftIsNobodysBusinessUntilItIsPublished() throws Exception {
		Created note = create("{\"title\":\"Hội nghị %s\"}");
		assertThat(get("/api/note/notes/" + note.slug()).statusCode()).isEqualTo(404);
		assertThat(post(NOTES + "/" + note.id() + "/publish", "", this.boss).statusCode()).isEqualTo(200);
		assertThat(get("/api/note/notes/" + note.slug()).statusCode()).isEqualTo(200);
	}

	@Test
	void withoutATokenItIs401AndWithTheWrongRole403() throws Exception {
		Created note = create("{\"title\":\"Quyền %s\"}");
		assertProblem(post(NOTES, "{}", null), 401, "unauthenticated");
		assertProblem(post(NOTES, "{}", TestTokens.shared().of("READER")), 403, "forbidden");
		assertProblem(post(NOTES, "{}", TestTokens.shared().expired("BOSS")), 401, "unauthenticated");
		assertProblem(post(NOTES + "/" + note.id() + "/publish", "", this.writer), 403, "forbidden");
	}

	@Test
	void aRouteWithoutAudienceIsRefused() throws Exception {
		assertProblem(get("/api/note/forgotten"), 401, "unauthenticated");
	}

	@Test
	void aReadWithoutATokenPassesNoFilterThatLooksForOne() {
		assertThat(this.filters.getFilters("/api/note/notes")).noneMatch(PublishingIT::looksForAToken)
			.anyMatch(HeaderWriterFilter.class::isInstance);
		assertThat(this.filters.getFilters(NOTES)).anyMatch(PublishingIT::looksForAToken);
	}

	@Test
	void administrationIsClosedToReadsWithoutATokenHoweverTheyAreSpelled() throws Exception {
		assertProblem(get(NOTES), 401, "unauthenticated");
		assertProblem(get("/api/note/%61dmin/notes"), 401, "unauthenticated");
	}

	@Test
	void aBadTokenCountsAsNoneWhereNoneIsNeeded() throws Exception {
		for (String bad : new String[] { TestTokens.shared().expired("BOSS"), TestTokens.shared().endless("BOSS"),
				"a.b.c", "!" }) {
			HttpRequest read = signed("/api/note/notes", bad).GET().build();
			assertThat(this.http.send(read, BodyHandlers.ofString()).statusCode()).as(bad).isEqualTo(200);
			HttpRequest administration = signed(NOTES, bad).GET().build();
			assertProblem(this.http.send(administration, BodyHandlers.ofString()), 401, "unauthenticated");
		}
	}

	@Test
	void aSuccessIsNeverLabelledAProblem() throws Exception {
		HttpResponse<String> read = accepting("application/problem+json");
		assertThat(read.statusCode()).isEqualTo(200);
		assertThat(read.headers().firstValue("Content-Type")).contains("application/json");
		assertProblem(accepting("application/hal+json"), 406, "not-acceptable");
		assertProblem(accepting("text/html"), 406, "not-acceptable");
		assertProblem(accepting("image/png;q=0.5"), 406, "not-acceptable");
	}

	private HttpResponse<String> accepting(String accept) throws Exception {
		URI list = URI.create("http://127.0.0.1:" + this.port + "/api/note/notes");
		return this.http.send(HttpRequest.newBuilder(list).header("Accept", accept).build(), BodyHandlers.ofString());
	}

	@Test
	void aReadAsksTheStoreOnceAndNotForWhatEditorsKeep() throws Exception {
		Created note = create("{\"title\":\"Đọc nhẹ %s\"}");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		assertThat(MongoCommandRecorder.of(() -> this.notes.visible(note.slug(), Instant.now(), "history")))
			.containsExactly("find notes [draft, history, outbox, revisions]");
	}

	@Test
	void aListIsCountedOnlyWhereItDoesNotEndOnItsPage() throws Exception {
		Created note = create("{\"title\":\"Đếm %s\"}");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		Criteria one = Criteria.where("slug").is(note.slug());
		assertThat(MongoCommandRecorder.of(() -> listed(one, new Paging(1, 10)))).hasSize(1);
		assertThat(MongoCommandRecorder.of(() -> listed(one, new Paging(1, 1)))).hasSize(2);
		assertThat(listed(one, new Paging(1, 10)).totalItems()).isEqualTo(1);
		assertThat(listed(one, new Paging(2, 10)).totalItems()).isEqualTo(1);
		assertThat(listed(one, new Paging(1, 1)).totalItems()).isEqualTo(1);
	}

	private PageResult<NoteApplication.Note> listed(Criteria filter, Paging paging) {
		return this.notes.listed(filter, Sort.by("_id"), paging, Instant.now());
	}

	private static boolean looksForAToken(Filter filter) {
		return filter instanceof BearerTokenAuthenticationFilter;
	}

	@Test
	void editingWhatIsLiveLeavesItLive() throws Exception {
		Created note = create("{\"title\":\"Bản một %s\"}");
		HttpResponse<String> live = post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		HttpResponse<String> edited = put(note, etag(live), "{\"title\":\"Bản hai\"}");
		assertThat(body(edited).at("/status").asString()).isEqualTo("PUBLISHED");
		assertThat(body(edited).at("/draftStatus").asString()).isEqualTo("DRAFT");
		assertThat(get("/api/note/notes/" + note.slug()).body()).contains("Bản một").doesNotContain("Bản hai");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		assertThat(get("/api/note/notes/" + note.slug()).body()).contains("Bản hai");
	}

	@Test
	void noEditorChangesWhetherWhereOrHowLongReadersSeeWhatAnApproverPutLive() throws Exception {
		Created note = create("{\"title\":\"Đã duyệt %s\"}");
		HttpResponse<String> published = post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		String fresh = "dia-chi-" + UUID.randomUUID();
		HttpResponse<String> edited = put(note, etag(published), """
				{"title": "Sửa", "slug": "%s", "visibility": "INTERNAL", "unpublishAt": "2044-01-01T00:00:00Z"}"""
			.formatted(fresh));
		assertThat(body(edited).at("/visibility").asString()).isEqualTo("INTERNAL");
		assertThat(body(edited).at("/slug").asString()).isEqualTo(fresh);
		assertThat(body(edited).at("/unpublishAt").asString()).startsWith("2044-01-01");
		await().during(Duration.ofSeconds(2))
			.untilAsserted(() -> assertThat(get("/api/note/notes/" + note.slug()).statusCode()).isEqualTo(200));
		assertThat(get("/api/note/notes/" + fresh).statusCode()).as("no address before its time").isEqualTo(404);
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		assertThat(get("/api/note/notes/" + note.slug()).statusCode()).isEqualTo(410);
	}

	@Test
	void anUpdateNeedsTheVersionItIsBasedOn() throws Exception {
		Created note = create("{\"title\":\"Phiên bản %s\"}");
		assertProblem(put(note, null, "{\"title\":\"x\"}"), 428, "version-needed");
		assertThat(put(note, note.etag(), "{\"title\":\"y\"}").statusCode()).isEqualTo(200);
		assertProblem(put(note, note.etag(), "{\"title\":\"z\"}"), 412, "version-stale");
	}

	@Test
	void anOldSlugAnswers301AndIsNeverReused() throws Exception {
		Created note = create("{\"title\":\"Địa chỉ cũ %s\"}");
		String fresh = "dia-chi-moi-" + UUID.randomUUID();
		put(note, note.etag(), "{\"title\":\"Địa chỉ\",\"slug\":\"" + fresh + "\"}");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		HttpResponse<String> old = get("/api/note/notes/" + note.slug());
		assertThat(old.statusCode()).isEqualTo(301);
		assertThat(old.headers().firstValue("location")).contains("/api/note/notes/" + fresh);
		assertProblem(post(NOTES, "{\"title\":\"t\",\"slug\":\"" + note.slug() + "\"}", this.writer), 409,
				"slug-taken");
	}

	@Test
	void everyBrokenFieldIsNamedAtOnce() throws Exception {
		HttpResponse<String> refused = post(NOTES, """
				{"title":" ","slug":"Không hợp lệ","validFrom":"2026-02-01T00:00:00Z","validTo":"2026-01-01T00:00:00Z"}
				""", this.writer);
		assertProblem(refused, 400, "validation-failed");
		assertThat(body(refused).at("/errors").toString()).contains("title", "slug", "validTo");
		assertThat(body(refused).at("/title").asString()).isEqualTo("Dữ liệu không hợp lệ");
	}

	@Test
	void malformedJsonAndWrongTypesAreProblems() throws Exception {
		assertProblem(post(NOTES, "{\"title\":", this.writer), 400, "body-unreadable");
		HttpResponse<String> wrong = post(NOTES, "{\"title\":\"a\",\"validFrom\":\"hôm qua\"}", this.writer);
		assertProblem(wrong, 400, "validation-failed");
		assertThat(body(wrong).at("/errors/0/field").asString()).isEqualTo("validFrom");
	}

	@Test
	void aParameterThatLooksLikeAMistakeIsRefused() throws Exception {
		for (String query : new String[] { "page=0", "size=-1", "page=x", "size=0" }) {
			HttpResponse<String> refused = get("/api/note/notes?" + query);
			assertProblem(refused, 400, "validation-failed");
			assertThat(body(refused).at("/errors/0/field").asString()).isEqualTo(query.substring(0, 4));
		}
		assertThat(body(get("/api/note/notes?size=5000")).at("/size").asInt()).isEqualTo(100);
	}

	@Test
	void aScheduledItemGoesLiveByTheClock() throws Exception {
		Created note = create("{\"title\":\"Hẹn giờ %s\",\"publishAt\":\"" + Instant.now().plusSeconds(2) + "\"}");
		HttpResponse<String> scheduled = post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		assertThat(body(scheduled).at("/status").asString()).isEqualTo("SCHEDULED");
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(get("/api/note/notes/" + note.slug()).statusCode()).isEqualTo(200));
	}

	@Test
	void anItemLeavesTheMomentItsTimeIsOver() throws Exception {
		Created note = create("{\"title\":\"Hết hạn %s\",\"validTo\":\"" + Instant.now().plusSeconds(3) + "\"}");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		HttpResponse<String> shown = get("/api/note/notes/" + note.slug());
		assertThat(shown.headers().firstValue("valid-until")).isPresent();
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(statusOf(note)).isEqualTo("EXPIRED"));
		assertProblem(get("/api/note/notes/" + note.slug()), 410, "content-withdrawn");
	}

	@Test
	void whatWasWithdrawnIsGoneAndWhatNeverWasPublicIsNotThere() throws Exception {
		Created note = create("{\"title\":\"Sẽ gỡ %s\"}");
		assertProblem(get("/api/note/notes/" + note.slug()), 404, "not-found");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		post(NOTES + "/" + note.id() + "/unpublish", "", this.boss);
		assertProblem(get("/api/note/notes/" + note.slug()), 410, "content-withdrawn");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		assertThat(get("/api/note/notes/" + note.slug()).statusCode()).isEqualTo(200);
	}

	@Test
	void whatWasHiddenFromAllIsGoneUnderEveryAddressItWasReadAt() throws Exception {
		Created note = create("{\"title\":\"Sẽ ẩn %s\"}");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		String renamed = note.slug() + "-moi";
		edit(note, renamed, "PUBLIC");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		assertThat(get("/api/note/notes/" + note.slug()).statusCode()).isEqualTo(301);
		edit(note, renamed, "INTERNAL");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		assertProblem(get("/api/note/notes/" + note.slug()), 410, "content-withdrawn");
		assertProblem(get("/api/note/notes/" + renamed), 410, "content-withdrawn");
	}

	private void edit(Created note, String slug, String visibility) throws Exception {
		HttpRequest read = request(NOTES + "/" + note.id()).header("Authorization", "Bearer " + this.boss).build();
		String etag = this.http.send(read, BodyHandlers.ofString()).headers().firstValue("etag").orElseThrow();
		String body = "{\"title\":\"%s\",\"slug\":\"%s\",\"visibility\":\"%s\"}".formatted(note.title(), slug,
				visibility);
		assertThat(put(note, etag, body).statusCode()).isEqualTo(200);
	}

	@Test
	void aForbiddenMoveIsAConflict() throws Exception {
		Created note = create("{\"title\":\"Bước sai %s\"}");
		assertProblem(post(NOTES + "/" + note.id() + "/approve", "", this.boss), 409, "move-not-allowed");
		assertThat(post(NOTES + "/" + note.id() + "/submit", "", this.writer).statusCode()).isEqualTo(200);
		assertProblem(post(NOTES + "/" + note.id() + "/reject", "{}", this.boss), 400, "validation-failed");
		assertThat(post(NOTES + "/" + note.id() + "/reject", "{\"reason\":\"trùng\"}", this.boss).statusCode())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "approve", "request-changes", "reject", "unpublish", "archive", "trash", "restore", "submit" })
	void onlyPublishingHasATime(String move) throws Exception {
		Created note = create("{\"title\":\"Giờ lạc %s\"}");
		HttpResponse<String> answer = post(NOTES + "/" + note.id() + "/" + move,
				"{\"reason\":\"vì thế\",\"publishAt\":\"2045-01-01T00:00:00Z\"}", this.boss);
		assertProblem(answer, 400, "validation-failed");
		assertThat(answer.body()).contains("publishAt", "move-without-time");
	}

	@Test
	void nothingIsPublishedAfterItsEnd() throws Exception {
		Created note = create("{\"title\":\"Hết trước khi đăng\",\"unpublishAt\":\"2044-06-01T00:00:00Z\"}");
		HttpResponse<String> answer = post(NOTES + "/" + note.id() + "/publish",
				"{\"publishAt\":\"2045-01-01T00:00:00Z\"}", this.boss);
		assertProblem(answer, 400, "validation-failed");
		assertThat(answer.body()).contains("unpublishAt", "not-after-start");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unpublishAt", "validTo" })
	void whatIsOverIsNotPublishedAgain(String field) throws Exception {
		Created note = create("{\"title\":\"Đã hết %s\",\"" + field + "\":\"" + Instant.now().plusSeconds(1) + "\"}");
		await().atMost(Duration.ofSeconds(20)).until(() -> {
			HttpResponse<String> answer = post(NOTES + "/" + note.id() + "/publish", "", this.boss);
			return answer.statusCode() == 400 && answer.body().contains(field) && answer.body().contains("in-past");
		});
	}

	@Test
	void whatIsScheduledIsPublishedAtOnceOrCalledOff() throws Exception {
		Created note = create("{\"title\":\"Đăng ngay %s\"}");
		String later = "{\"publishAt\":\"2045-01-01T00:00:00Z\"}";
		post(NOTES + "/" + note.id() + "/publish", later, this.boss);
		assertThat(statusOf(note)).isEqualTo("SCHEDULED");
		post(NOTES + "/" + note.id() + "/unpublish", "", this.boss);
		assertThat(body(post(NOTES + "/" + note.id() + "/publish", "", this.boss)).at("/status").asString())
			.isEqualTo("PUBLISHED");
		edit(note, note.slug(), "PUBLIC");
		post(NOTES + "/" + note.id() + "/publish", later, this.boss);
		JsonNode published = body(post(NOTES + "/" + note.id() + "/publish", "", this.boss));
		assertThat(published.at("/draftStatus").asString("none")).isEqualTo("none");
		assertThat(published.at("/publishAt").isNull()).isTrue();
	}

	@Test
	void whatWasRefusedIsNotPublishedByWayOfALeaveFromThePublic() throws Exception {
		Created note = create("{\"title\":\"Vòng qua %s\"}");
		post(NOTES + "/" + note.id() + "/publish", "", this.boss);
		edit(note, note.slug(), "PUBLIC");
		post(NOTES + "/" + note.id() + "/submit", "", this.writer);
		post(NOTES + "/" + note.id() + "/reject", "{\"reason\":\"sai\"}", this.boss);
		post(NOTES + "/" + note.id() + "/unpublish", "", this.boss);
		assertProblem(post(NOTES + "/" + note.id() + "/publish", "", this.boss), 409, "move-not-allowed");
		assertThat(post(NOTES + "/" + note.id() + "/submit", "", this.writer).statusCode()).isEqualTo(200);
		assertThat(statusOf(note)).isEqualTo("IN_REVIEW");
	}

	@Test
	void theServiceSaysThatItIsWell() throws Exception {
		for (String path : new String[] { "/actuator/health", "/livez", "/readyz" }) {
			assertThat(get(path).statusCode()).as(path).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/metrics", "/actuator/env", "/actuator/beans", "/actuator/heapdump",
			"/actuator/loggers", "/actuator/threaddump" })
	void whatElseItsInsideCouldTellIsNotThere(String path) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void withoutAWishForALanguageProblemsAreVietnamese() throws Exception {
		assertThat(body(get("/api/note/notes/khong-co")).at("/title").asString()).isEqualTo("Không tìm thấy");
		HttpRequest english = request("/api/note/notes/khong-co").header("Accept-Language", "en").build();
		HttpResponse<String> answer = this.http.send(english, BodyHandlers.ofString());
		assertThat(body(answer).at("/title").asString()).isEqualTo("Not found");
	}

	@Test
	void aPublicAnswerHasAStrongEtagAndAnswers304() throws Exception {
		HttpResponse<String> first = get("/api/note/notes");
		String etag = first.headers().firstValue("etag").orElseThrow();
		assertThat(etag).startsWith("\"");
		assertThat(first.headers().firstValue("surrogate-key")).contains("note-list");
		HttpRequest again = request("/api/note/notes").header("If-None-Match", etag).build();
		assertThat(this.http.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
	}

	@Test
	void unlistedIsReachableByAddressOnlyAndInternalNotAtAll() throws Exception {
		Created unlisted = create("{\"title\":\"Không liệt kê %s\",\"visibility\":\"UNLISTED\"}");
		Created internal = create("{\"title\":\"Nội bộ %s\",\"visibility\":\"INTERNAL\"}");
		post(NOTES + "/" + unlisted.id() + "/publish", "", this.boss);
		post(NOTES + "/" + internal.id() + "/publish", "", this.boss);
		assertThat(get("/api/note/notes/" + unlisted.slug()).statusCode()).isEqualTo(200);
		assertThat(get("/api/note/notes/" + internal.slug()).statusCode()).isEqualTo(404);
		assertThat(get("/api/note/notes?size=100").body()).doesNotContain(unlisted.title(), internal.title());
	}

	private record Created(String id, String slug, String etag, String title) {
	}

	private Created create(String template) throws Exception {
		HttpResponse<String> created = post(NOTES, template.formatted(UUID.randomUUID()), this.writer);
		assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
		JsonNode view = body(created);
		assertThat(created.headers().firstValue("location")).contains(NOTES + "/" + view.at("/id").asString());
		return new Created(view.at("/id").asString(), view.at("/slug").asString(), etag(created),
				view.at("/draft/title").asString());
	}

	private String statusOf(Created note) throws Exception {
		HttpRequest request = request(NOTES + "/" + note.id()).header("Authorization", "Bearer " + this.boss).build();
		return body(this.http.send(request, BodyHandlers.ofString())).at("/status").asString();
	}

	private void assertProblem(HttpResponse<String> answer, int status, String code) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("content-type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(body(answer).at("/code").asString()).isEqualTo(code);
		assertThat(body(answer).at("/traceId").asString()).hasSize(32);
	}

	private static String etag(HttpResponse<String> answer) {
		return answer.headers().firstValue("etag").orElseThrow();
	}

	private JsonNode body(HttpResponse<String> answer) {
		return this.json.readTree(answer.body());
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.http.send(request(path).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String body, String token) throws Exception {
		return this.http.send(signed(path, token).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> put(Created note, String etag, String body) throws Exception {
		HttpRequest.Builder request = signed(NOTES + "/" + note.id(), this.writer);
		if (etag != null) {
			request.header("If-Match", etag);
		}
		return this.http.send(request.PUT(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder signed(String path, String token) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
		return (token == null) ? request : request.header("Authorization", "Bearer " + token);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

}
