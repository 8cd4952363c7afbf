package vn.lhh.documents.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lhh.documents.document.search.DocumentFilter;
import vn.lhh.documents.document.validity.Validity;

import vn.lhh.documents.Desk;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ScheduledTasks;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.MongoCommandRecorder;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static vn.lhh.documents.Desk.DOCUMENTS;
import static vn.lhh.documents.Desk.paper;

@ServiceIT
@TestPropertySource(properties = "portal.documents.max-file-size=200KB")
class DocumentsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private DocumentReader documents;

	@Autowired
	private Documents store;

	@Autowired
	private ScheduledTaskHolder tasks;

	private Desk desk;

	private ApiClient reader;

	@BeforeEach
	void open() {
		this.desk = new Desk(this.port);
		this.reader = new ApiClient(this.port);
	}

	@Test
	void aPrintedNumberIsKeptAndAnEqualOneWarnsButNeverBlocks() {
		JsonNode first = this.desk.published(paper("25/2016/Đ-UBND"));
		JsonNode second = this.desk.drafted(paper("25/2016/Đ-UBND")).path("draft");
		assertThat(second.path("numberSymbolRaw").asString()).isEqualTo("25/2016/Đ-UBND");
		assertThat(second.path("numberWarnings").toString()).isEqualTo("[\"UNKNOWN_TYPE\",\"EQUAL_NUMBER\"]");
		assertThat(second.path("equalNumbers").get(0).path("id").asString()).isEqualTo(first.path("id").asString());
		JsonNode other = this.desk
			.drafted(paper("25/2016/Đ-UBND", "issuers", List.of(Map.of("bodyId", "hoi-lam-vuon"))));
		assertThat(other.path("draft").path("equalNumbers").size()).isZero();
		JsonNode shown = this.reader.get("/api/documents/" + first.path("slug").asString()).json();
		assertThat(shown.path("numberWarnings").toString()).contains("UNKNOWN_TYPE").doesNotContain("EQUAL_NUMBER");
	}

	@Test
	void allChoicesAreCountedInOneReadingAndAListInTwoAtMost() {
		String year = "1987";
		String day = year + "-03-02";
		this.desk.published(paper("611/QĐ-UBND", "issueDate", day));
		this.desk.published(paper("612/QĐ-UBND", "issueDate", day));
		this.desk.published(paper("613/KH-UBND", "issueDate", day, "typeId", "KH"));
		DocumentFilter filter = new DocumentFilter(null, null, "QD", null, null, Integer.valueOf(year), null, null,
				null);
		assertThat(MongoCommandRecorder.of(() -> assertThat(this.documents.facets(filter).types())
			.extracting(DocumentReader.Count::code, DocumentReader.Count::count)
			.contains(tuple("QD", 2L), tuple("KH", 1L)))).containsExactly("aggregate documents");
		assertThat(this.documents.facets(filter).validity()).extracting(DocumentReader.Count::count)
			.containsExactly(2L);
		assertThat(MongoCommandRecorder.of(() -> this.documents.page(filter, new Paging(1, 1)))).hasSize(2);
		assertThat(MongoCommandRecorder.of(() -> this.documents.page(filter, new Paging(1, 10)))).hasSize(1);
	}

	@Test
	void everyListOfChoicesNamesWhatItCounts() {
		this.desk.published(paper("618/QĐ-UBND", "issueDate", "1985-03-02"));
		DocumentReader.Facets choices = this.documents.facets(filedIn(1985, null));
		assertThat(choices.types()).containsExactly(new DocumentReader.Count("QD", "Quyết định", 1));
		assertThat(choices.fields()).containsExactly(new DocumentReader.Count("khoa-hoc", "Khoa học", 1));
		assertThat(choices.issuers()).containsExactly(new DocumentReader.Count("ubnd-tinh", "UBND tỉnh", 1));
		assertThat(choices.years()).contains(new DocumentReader.Count("1985", "1985", 1));
	}

	@Test
	void theListIsReadInTheOrderOfAnIndex() {
		DocumentFilter filter = new DocumentFilter(null, null, "QD", null, null, null, null, null, null);
		assertThat(MongoCommandRecorder.orders("documents",
				() -> this.documents.page(DocumentFilter.NONE, new Paging(1, 10))))
			.containsExactly("listed");
		assertThat(MongoCommandRecorder.orders("documents", () -> this.documents.page(filter, new Paging(1, 10))))
			.containsExactly("listed");
	}

	@Test
	void whatTheClockChangesIsFoundByTheMomentsItBeginsAndEnds() {
		Runnable agenda = ScheduledTasks.of(this.tasks, PublicationScheduler.class);
		await().untilAsserted(() -> {
			this.desk.drafted(paper("617/QĐ-UBND"));
			assertThat(MongoCommandRecorder.lookups("documents", agenda)).contains("publishAt visibleUntil",
					"visibleFrom");
		});
	}

	@ParameterizedTest
	@CsvSource({ "2100-05-09,NOT_YET", "2100-05-10,IN_FORCE", "2100-05-19,IN_FORCE", "2100-05-20,EXPIRED" })
	void eachDayTheValiditiesCountedAreThoseOfTheList(LocalDate day, Validity expected) {
		this.desk.published(paper("614/QĐ-UBND", "issueDate", "1986-03-02", "effectiveDate", "2100-05-10", "expiryDate",
				"2100-05-20"));
		this.desk.published(paper("615/QĐ-UBND", "issueDate", "1986-03-02"));
		this.desk.published(paper("616/QĐ-UBND", "issueDate", "1986-03-02", "effectiveDate", "1986-04-01",
				"validityOverride", Map.of("value", "PARTLY_EXPIRED", "reason", "Theo công văn")));
		Clock then = Clock.fixed(day.atTime(12, 0).atZone(VietnameseDates.ZONE).toInstant(), VietnameseDates.ZONE);
		DocumentReader thatDay = new DocumentReader(this.store, then);
		List<DocumentReader.Count> counted = thatDay.facets(filedIn(1986, null)).validity();
		assertThat(counted).extracting(DocumentReader.Count::code)
			.containsExactlyInAnyOrder(expected.name(), "UNKNOWN", "PARTLY_EXPIRED");
		for (DocumentReader.Count choice : counted) {
			DocumentFilter chosen = filedIn(1986, Validity.valueOf(choice.code()));
			assertThat(thatDay.page(chosen, new Paging(1, 1)).totalItems()).isEqualTo(choice.count());
			assertThat(thatDay.facets(chosen).types()).extracting(DocumentReader.Count::count)
				.containsExactly(choice.count());
		}
	}

	private static DocumentFilter filedIn(int year, Validity validity) {
		return new DocumentFilter(null, null, null, null, null, Integer.valueOf(year), validity, null, null);
	}

	@Test
	void aListLeavesOutWhatOnlyTheDocumentItselfShows() {
		DocumentFilter all = new DocumentFilter(null, null, null, null, null, null, null, null, null);
		assertThat(MongoCommandRecorder.of(() -> this.documents.page(all, new Paging(1, 100)))).first()
			.asString()
			.startsWith("find documents")
			.contains("draft", "history", "live.relations", "live.search", "live.wording.bodyHtml",
					"live.wording.bodyText", "outbox", "revisions");
	}

	@Test
	void theEditorIsToldHowANumberIsReadBeforeAnythingIsSaved() {
		JsonNode known = this.desk.published(paper("901/QĐ-UBND"));
		JsonNode read = this.desk.api()
			.post("/api/documents/admin/parse-number",
					Map.of("numberSymbolRaw", "901 QĐ-UBND", "type", "KH", "issueDate", "2016-12-31", "bodyId",
							"ubnd-tinh"))
			.json();
		assertThat(read.path("number").asString()).isEqualTo("901");
		assertThat(read.path("types").toString()).isEqualTo("[\"QD\"]");
		assertThat(read.path("warnings").toString()).contains("SPACE_SEPARATOR", "TYPE_MISMATCH");
		assertThat(read.path("equalNumbers").get(0).path("id").asString()).isEqualTo(known.path("id").asString());
	}

	@Test
	void whatEditorsReadTheyCanSendBack() {
		JsonNode draft = this.desk.drafted(paper("77/QĐ-UBND", "bodyHtml", "<p>Thân <script>x</script>bài</p>",
				"recipients", List.of("Như trên"), "isDraftForComment", true, "commentTo", "2016-06-01"));
		String path = DOCUMENTS + "/" + draft.path("id").asString();
		ApiClient.Answer again = this.desk.api().with("If-Match", "\"0\"").put(path, draft.path("draft").toString());
		assertThat(again.status()).as(again.text()).isEqualTo(200);
		assertThat(again.json().path("draft")).isEqualTo(draft.path("draft"));
		assertThat(draft.path("draft").path("bodyHtml").asString()).isEqualTo("<p>Thân bài</p>");
		assertThat(draft.path("draft").has("search")).isFalse();
		assertThat(this.desk.api().put(path, paper("77/QĐ-UBND")).status()).isEqualTo(428);
		assertThat(this.desk.api().with("If-Match", "\"0\"").put(path, paper("77/QĐ-UBND")).status()).isEqualTo(412);
	}

	@Test
	void everyPublicRouteHidesWhatIsNotPublicNow() {
		Instant tomorrow = Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofDays(1));
		JsonNode draft = this.desk.drafted(paper("301/QĐ-UBND", "abstract", "Chim kén"));
		JsonNode scheduled = this.desk
			.drafted(paper("302/QĐ-UBND", "abstract", "Chim kén", "publishAt", tomorrow.toString()));
		this.desk.moved(scheduled.path("id").asString(), "publish");
		Instant end = tomorrow.minus(Duration.ofDays(1)).plusSeconds(8);
		JsonNode expired = this.desk.drafted(paper("303/QĐ-UBND", "abstract", "Chim kén", "publishAt",
				"2016-01-01T00:00:00Z", "unpublishAt", end.toString()));
		this.desk.moved(expired.path("id").asString(), "publish");
		JsonNode withdrawn = this.desk.drafted(paper("304/QĐ-UBND", "abstract", "Chim kén"));
		JsonNode internal = this.desk.drafted(paper("305/QĐ-UBND", "abstract", "Chim kén", "visibility", "INTERNAL"));
		JsonNode live = this.desk.drafted(paper("306/QĐ-UBND", "abstract", "Chim kén", "relations",
				List.of(Map.of("kind", "REPLACES", "targetId", draft.path("id").asString()))));
		List<JsonNode> hidden = List.of(draft, scheduled, expired, withdrawn, internal);
		List<String> files = hidden.stream().map((item) -> fileOf(item.path("id").asString())).toList();
		String shownFile = fileOf(live.path("id").asString());
		List.of(withdrawn, internal, live).forEach((item) -> this.desk.moved(item.path("id").asString(), "publish"));
		assertThat(this.reader.get("/api/documents/" + slug(withdrawn) + "/files/" + files.get(3)).status())
			.isEqualTo(200);
		this.desk.moved(withdrawn.path("id").asString(), "unpublish");
		await().atMost(Duration.ofSeconds(30)).until(() -> end.isBefore(Instant.now(java.time.Clock.systemUTC())));
		for (int index = 0; index < hidden.size(); index++) {
			String at = "/api/documents/" + slug(hidden.get(index));
			int gone = List.of(expired, withdrawn).contains(hidden.get(index)) ? 410 : 404;
			assertThat(this.reader.get(at).status()).as(at).isEqualTo(gone);
			assertThat(this.reader.get(at + "/files/" + files.get(index)).status()).as(at).isEqualTo(gone);
			assertThat(this.reader.get("/api/documents/" + slug(live) + "/files/" + files.get(index)).status())
				.isEqualTo(404);
			assertThat(this.reader.get("/api/documents/" + hidden.get(index).path("id").asString()).status())
				.isEqualTo(404);
		}
		assertThat(this.reader.get("/api/documents/" + live.path("id").asString()).json().path("slug").asString())
			.isEqualTo(slug(live));
		assertThat(this.reader.get("/api/documents/" + slug(live) + "/files/" + shownFile).status()).isEqualTo(200);
		for (String query : List.of("q=chim%20ken", "number=30", "q=chim")) {
			JsonNode found = this.reader.get("/api/documents?size=100&" + query).json();
			assertThat(found.path("items").size()).as(query).isEqualTo(1);
			JsonNode facets = this.reader.get("/api/documents/facets?" + query).json();
			assertThat(facets.path("types").get(0).path("count").asInt()).isEqualTo(1);
		}
		assertThat(this.reader.get("/api/documents/" + slug(live)).json().path("relations").size()).isZero();
	}

	@Test
	void editingWhatIsLiveShowsReadersNothingUntilItIsPublished() {
		JsonNode live = this.desk.published(paper("310/QĐ-UBND"));
		String id = live.path("id").asString();
		String fileId = fileOf(id);
		assertThat(this.reader.get("/api/documents/" + slug(live)).json().path("files").size()).isZero();
		assertThat(this.reader.get("/api/documents/" + slug(live) + "/files/" + fileId).status()).isEqualTo(404);
		assertThat(this.desk.api().get(DOCUMENTS + "/" + id + "/files/" + fileId).status()).isEqualTo(200);
		this.desk.moved(id, "publish");
		assertThat(this.reader.get("/api/documents/" + slug(live)).json().path("files").size()).isEqualTo(1);
		assertThat(this.desk.detach(id, fileId).status()).isEqualTo(204);
		assertThat(this.reader.get("/api/documents/" + slug(live) + "/files/" + fileId).status()).isEqualTo(200);
		this.desk.moved(id, "publish");
		assertThat(this.reader.get("/api/documents/" + slug(live) + "/files/" + fileId).status()).isEqualTo(404);
	}

	@Test
	void anOldSlugLeadsToTheNewOne() {
		JsonNode live = this.desk.published(paper("320/QĐ-UBND"));
		ApiClient.Answer renamed = this.desk.api()
			.with("If-Match", "\"" + live.path("version").asLong() + "\"")
			.put(DOCUMENTS + "/" + live.path("id").asString(), paper("320/QĐ-UBND", "slug", "quyet-dinh-320"));
		assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
		assertThat(this.reader.get("/api/documents/320-qd-ubnd-2016").status()).isEqualTo(200);
		this.desk.moved(live.path("id").asString(), "publish");
		ApiClient.Answer old = this.reader.get("/api/documents/320-qd-ubnd-2016");
		assertThat(old.status()).isEqualTo(301);
		assertThat(old.header("Location")).isEqualTo("/api/documents/quyet-dinh-320");
	}

	@ParameterizedTest
	@ValueSource(strings = { "facets", "admin", "preview", "files", "media", "openapi" })
	void anAddressOfTheApiIsNoSlug(String word) {
		assertThat(this.desk.api().post(DOCUMENTS, paper("321/QĐ-UBND", "slug", word)).code()).isEqualTo("slug-taken");
		JsonNode draft = this.desk.drafted(paper("322/QĐ-" + word));
		ApiClient.Answer renamed = this.desk.api()
			.with("If-Match", "\"" + draft.path("version").asLong() + "\"")
			.put(DOCUMENTS + "/" + draft.path("id").asString(), paper("322/QĐ-" + word, "slug", word));
		assertThat(renamed.code()).isEqualTo("slug-taken");
		assertThat(renamed.status()).isEqualTo(409);
	}

	@Test
	void theVeryMarksStandBeforeWordsThatOnlyFoldAlike() {
		this.desk.published(paper("331/QĐ-UBND", "abstract", "Bàn về hồi hương", "issueDate", "2016-09-01"));
		this.desk.published(paper("332/QĐ-UBND", "abstract", "Bản về hội hướng", "issueDate", "2015-09-01"));
		assertThat(numbers("q=h%E1%BB%99i%20h%C6%B0%E1%BB%9Bng")).containsExactly("332/QĐ-UBND", "331/QĐ-UBND");
		assertThat(numbers("q=hoi%20huong")).containsExactly("331/QĐ-UBND", "332/QĐ-UBND");
		assertThat(numbers("q=h%E1%BB%99i%20h%C6%B0%E1%BB%9Bng&size=1&page=2")).containsExactly("331/QĐ-UBND");
	}

	@Test
	void validityIsDerivedAndFiltered() {
		JsonNode ended = this.desk
			.published(paper("341/QĐ-UBND", "effectiveRule", "FROM_SIGNING", "expiryDate", "2017-01-01"));
		JsonNode stated = this.desk.published(paper("342/QĐ-UBND", "validityOverride",
				Map.of("value", "SUSPENDED", "reason", "Theo công văn đình chỉ")));
		JsonNode bound = this.desk.published(paper("343/QĐ-UBND", "effectiveDate", "2016-06-01"));
		assertThat(numbers("validity=EXPIRED")).containsExactly("341/QĐ-UBND");
		assertThat(numbers("validity=SUSPENDED")).containsExactly("342/QĐ-UBND");
		assertThat(numbers("validity=IN_FORCE")).containsExactly("343/QĐ-UBND");
		assertThat(numbers("validity=UNKNOWN")).doesNotContain("341/QĐ-UBND", "342/QĐ-UBND", "343/QĐ-UBND");
		assertThat(validity(ended)).isEqualTo("EXPIRED");
		assertThat(validity(bound)).isEqualTo("IN_FORCE");
		assertThat(stated.path("live").path("validityOverride").path("by").asString()).isEqualTo("Người thử");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			year=abc                      | year     | wrong-type
			year=12                       | year     | out-of-range
			from=2018-01-02&to=2018-01-01 | from     | after-end
			from=31/12/2017               | from     | date-malformed
			to=2018-02-30                 | to       | date-malformed
			validity=GOOD                 | validity | invalid
			page=0                        | page     | number-too-small
			size=-1                       | size     | number-too-small
			""")
	void aQueryThatLooksLikeAMistakeIsNamed(String query, String field, String code) {
		ApiClient.Answer answer = this.reader.get("/api/documents?" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.field()).isEqualTo(field);
		assertThat(answer.fieldCode()).isEqualTo(code);
		assertThat(answer.json().path("errors").get(0).path("message").asString()).contains(" ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			numberSymbolRaw | ''                                        | numberSymbolRaw    | required
			numberSymbolRaw | ---                                       | numberSymbolRaw    | number-unreadable
			abstract        | ''                                        | abstract           | required
			legalClass      | PARTY                                     |                    |
			typeId          | XYZ                                       | typeId             | not-found
			secrecy         | MẬT                                       | secrecy            | secrecy-not-public
			issueDate       | 2016-02-31                                | issueDate          | date-malformed
			issueDate       | -999999999-01-01                          | issueDate          | date-malformed
			issueDate       | 0001-01-01                                | issueDate          | out-of-range
			sourceUrl       | javascript:alert(1)                       | sourceUrl          | url-malformed
			slug            | Không Phải                                | slug               | slug-malformed
			""")
	void aFieldThatBreaksARuleIsNamedAndNothingIsSaved(String name, String value, String field, String code) {
		long before = this.desk.api().get(DOCUMENTS).json().path("totalItems").asLong();
		ApiClient.Answer answer = this.desk.api().post(DOCUMENTS, paper("350/QĐ-UBND", name, value));
		if (field == null) {
			assertThat(answer.status()).isEqualTo(201);
			return;
		}
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
		assertThat(answer.field()).isEqualTo(field);
		assertThat(answer.fieldCode()).isEqualTo(code);
		assertThat(this.desk.api().get(DOCUMENTS).json().path("totalItems").asLong()).isEqualTo(before);
	}

	@Test
	void theSameRelationOrIssuerIsNotNamedTwice() {
		Map<String, Object> issuer = Map.of("bodyId", "ubnd-tinh", "position", "Chủ tịch");
		Map<String, Object> other = Map.of("bodyId", "ubnd-tinh", "position", "Phó Chủ tịch");
		Map<String, Object> relation = Map.of("kind", "AMENDS", "targetText", "Luật cũ");
		Map<String, Object> part = Map.of("kind", "AMENDS", "targetText", "Luật cũ", "article", "Điều 5");
		ApiClient.Answer twice = this.desk.api()
			.post(DOCUMENTS, paper("353/QĐ-UBND", "issuers", List.of(issuer, other, issuer), "relations",
					List.of(relation, part, relation)));
		assertThat(twice.status()).isEqualTo(400);
		assertThat(twice.json().path("errors").findValuesAsString("field")).containsExactly("issuers[2]",
				"relations[2]");
		assertThat(twice.json().path("errors").findValuesAsString("code")).containsExactly("named-twice",
				"named-twice");
		this.desk
			.drafted(paper("353/QĐ-UBND", "issuers", List.of(issuer, other), "relations", List.of(relation, part)));
	}

	@Test
	void whatIsInForceFromSigningHasNoOtherDayOfEffect() {
		ApiClient.Answer other = this.desk.api()
			.post(DOCUMENTS, paper("354/QĐ-UBND", "effectiveRule", "FROM_SIGNING", "effectiveDate", "2016-06-01"));
		assertThat(other.status()).isEqualTo(400);
		assertThat(other.field()).isEqualTo("effectiveDate");
		assertThat(other.fieldCode()).isEqualTo("not-issue-date");
		this.desk.drafted(paper("354/QĐ-UBND", "effectiveRule", "FROM_SIGNING", "effectiveDate", "2016-05-20"));
	}

	@Test
	void whatADocumentRefersToMustBeThere() {
		ApiClient.Answer answer = this.desk.api()
			.post(DOCUMENTS,
					paper("351/QĐ-UBND", "issuers", List.of(Map.of("bodyId", "khong-co")), "fieldIds",
							List.of("khoa-hoc", "khong-co"), "relations",
							List.of(Map.of("kind", "AMENDS", "targetId", "khong-co"))));
		List<String> fields = new ArrayList<>();
		answer.json().path("errors").forEach((error) -> fields.add(error.path("field").asString()));
		assertThat(fields).containsExactly("issuers[0].bodyId", "fieldIds[1]", "relations[0].targetId");
		assertThat(this.desk.api().post(DOCUMENTS, "{").code()).isEqualTo("body-unreadable");
		assertThat(this.desk.api().post(DOCUMENTS, paper("352/QĐ-UBND", "legalClass", "OTHER")).field())
			.isEqualTo("legalClass");
	}

	@Test
	void publishingAndWithdrawingAreAnnouncedInOrderWithTheWholePublicState() {
		JsonNode live = this.desk.published(paper("360/QĐ-UBND"));
		String id = live.path("id").asString();
		this.desk.moved(id, "unpublish");
		List<ConsumerRecord<String, String>> records = received("documents.documents", id, 2);
		CloudEventHeaders first = CloudEventHeaders.of(records.getFirst().headers());
		assertThat(first.type()).isEqualTo("documents.document.published.v1");
		assertThat(first.sequence()).isEqualTo(1);
		JsonNode sample = ApiClient.contract("events/documents.document.published.v1.json");
		JsonNode state = ApiClient.json(records.getFirst().value());
		assertThat(ApiClient.missing(state, sample, "")).as("not in the sample").isEmpty();
		for (String field : List.of("id", "slug", "url", "numberSymbol", "summary", "type", "issuers", "issueDate")) {
			assertThat(state.has(field)).as(field).isTrue();
		}
		assertThat(CloudEventHeaders.of(records.get(1).headers()).type()).isEqualTo("documents.document.withdrawn.v1");
		JsonNode gone = ApiClient.json(records.get(1).value());
		assertThat(ApiClient.missing(ApiClient.contract("events/documents.document.withdrawn.v1.json"), gone, ""))
			.isEmpty();
		assertThat(gone.path("withdrawn").asBoolean()).isTrue();
	}

	@Test
	void documentsFollowWhenWhatTheyAreFiledUnderIsRenamed() {
		ApiClient apiClient = this.desk.api();
		ApiClient.Answer added = apiClient.post("/api/documents/admin/issuing-bodies",
				Map.of("name", "Sở Kh", "abbreviation", "SKH"));
		JsonNode body = added.json();
		String at = added.header("Location");
		JsonNode live = this.desk
			.published(paper("370/QĐ-SKH", "issuers", List.of(Map.of("bodyId", body.path("id").asString()))));
		assertThat(apiClient.with("If-Match", "\"0\"")
			.put(at, Map.of("name", "Sở Khoa học", "abbreviation", "SKH"))
			.status()).isEqualTo(200);
		await().atMost(Duration.ofSeconds(20))
			.until(() -> this.reader.get("/api/documents/" + slug(live)).text().contains("Sở Khoa học"));
		assertThat(numbers("q=so%20khoa%20hoc")).contains("370/QĐ-SKH");
		assertThat(numbers("issuer=so-kh")).contains("370/QĐ-SKH");
		await().atMost(Duration.ofSeconds(20)).until(() -> !apiClient.get(at).json().path("refiling").asBoolean());
		assertThat(apiClient.with("If-Match", apiClient.get(at).header("ETag")).call("DELETE", at, null).code())
			.isEqualTo("taxonomy-in-use");
		assertThat(received("documents.documents", live.path("id").asString(), 2).get(1).value())
			.contains("Sở Khoa học");
		assertThat(received("documents.taxonomy", body.path("id").asString(), 2).get(1).value())
			.contains("Sở Khoa học");
	}

	@Test
	void aBodyTakesDocumentsOfTheTimeItExistedOnly() {
		String body = body(Map.of("name", "Ban Nông nghiệp cũ", "activeFrom", "2010-01-01", "activeTo", "2015-12-31"));
		List<Map<String, String>> issuers = List.of(Map.of("bodyId", body));
		for (String day : List.of("2009-12-31", "2016-01-01")) {
			ApiClient.Answer refused = this.desk.api()
				.post(DOCUMENTS, paper("380/QĐ-BNN", "issuers", issuers, "issueDate", day));
			assertThat(refused.field()).as(day).isEqualTo("issuers[0].bodyId");
			assertThat(refused.fieldCode()).isEqualTo("body-not-there-then");
		}
		for (String day : List.of("2010-01-01", "2015-12-31")) {
			this.desk.drafted(paper("381/QĐ-BNN", "issuers", issuers, "issueDate", day));
		}
	}

	@Test
	void aSignatureThatNamesNoOfficeBearsTheOneHeldThatDay() {
		String body = body(Map.of("name", "Sở Ký tên"));
		String signer = added("signers",
				Map.of("fullName", "Trần Thị Ký", "positions", List.of(
						Map.of("title", "Phó Giám đốc", "bodyId", body, "from", "2010-01-01", "to", "2014-12-31"),
						Map.of("title", "Giám đốc", "bodyId", body, "from", "2015-01-01"))));
		assertThat(office(body, signer, "2014-12-31", null)).isEqualTo("Phó Giám đốc");
		assertThat(office(body, signer, "2015-01-01", null)).isEqualTo("Giám đốc");
		assertThat(office(body, signer, "2009-12-31", null)).isEqualTo("");
		assertThat(office(body, signer, "2015-01-01", "Quyền Giám đốc")).isEqualTo("Quyền Giám đốc");
		assertThat(office("ubnd-tinh", signer, "2015-01-01", null)).isEqualTo("");
	}

	private String office(String body, String signer, String day, @Nullable String own) {
		Map<String, Object> issuer = new HashMap<>(Map.of("bodyId", body, "signerId", signer));
		if (own != null) {
			issuer.put("position", own);
		}
		JsonNode live = this.desk.published(paper("382/QĐ-SKT", "issuers", List.of(issuer), "issueDate", day));
		return this.reader.get("/api/documents/" + slug(live))
			.json()
			.path("issuers")
			.path(0)
			.path("position")
			.asString("");
	}

	@Test
	void aDocumentTellsWhereItsBodyBelongsAndFollowsTheBodyAbove() {
		String above = body(Map.of("name", "Bộ cũ"));
		String body = body(Map.of("name", "Sở Trực thuộc", "shortName", "STT", "level", "PROVINCE", "parentId", above,
				"successorId", above));
		JsonNode live = this.desk.published(paper("383/QĐ-STT", "issuers", List.of(Map.of("bodyId", body))));
		String address = "/api/documents/" + slug(live);
		JsonNode told = this.reader.get(address).json().path("issuingBodies").path(0);
		assertThat(told.path("shortName").asString()).isEqualTo("STT");
		assertThat(told.path("levelLabel").asString()).isEqualTo("cấp tỉnh");
		assertThat(told.path("parent").asString()).isEqualTo("Bộ cũ");
		assertThat(told.path("successor").asString()).isEqualTo("Bộ cũ");
		assertThat(numbers("q=STT")).contains("383/QĐ-STT");
		String at = "/api/documents/admin/issuing-bodies/" + above;
		assertThat(this.desk.api().with("If-Match", "\"0\"").put(at, Map.of("name", "Bộ mới")).status()).isEqualTo(200);
		await().atMost(Duration.ofSeconds(20)).until(() -> this.reader.get(address).text().contains("Bộ mới"));
		assertThat(this.desk.api()
			.with("If-Match", this.desk.api().get(at).header("ETag"))
			.call("DELETE", at, null)
			.code()).isEqualTo("taxonomy-in-use");
	}

	private String body(Map<String, Object> filing) {
		return added("issuing-bodies", filing);
	}

	private String added(String kind, Map<String, Object> filing) {
		ApiClient.Answer answer = this.desk.api().post("/api/documents/admin/" + kind, filing);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json().path("id").asString();
	}

	private String fileOf(String id) {
		ApiClient.Answer attached = this.desk.attach(id, "Toàn văn", "toan-van.pdf", Desk.pdf("Nội dung"));
		assertThat(attached.status()).as(attached.text()).isEqualTo(201);
		return attached.json().path("id").asString();
	}

	private String validity(JsonNode live) {
		return this.reader.get("/api/documents/" + slug(live)).json().path("validity").path("code").asString();
	}

	private List<String> numbers(String query) {
		List<String> numbers = new ArrayList<>();
		this.reader.get("/api/documents?" + query)
			.json()
			.path("items")
			.forEach((item) -> numbers.add(item.path("numberSymbol").asString()));
		return numbers;
	}

	private static String slug(JsonNode item) {
		return item.path("slug").asString();
	}

	private static List<ConsumerRecord<String, String>> received(String topic, String key, int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "group.id",
				UUID.randomUUID().toString(), "auto.offset.reset", "earliest", "isolation.level", "read_committed");
		List<ConsumerRecord<String, String>> records = new ArrayList<>();
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of(topic));
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((record) -> {
					if (record.key().equals(key)) {
						records.add(record);
					}
				});
				return records.size() >= count;
			});
		}
		return records;
	}

}
