package vn.lhh.documents.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;

import vn.lhh.documents.Desk;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ScheduledTasks;
import vn.lhh.testkit.server.MongoCommandRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lhh.documents.Desk.DOCUMENTS;
import static vn.lhh.documents.Desk.paper;

class DocumentsIT extends DocumentSuite {

	@Autowired
	private ScheduledTaskHolder tasks;

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
	void whatTheClockChangesIsFoundByTheMomentsItBeginsAndEnds() {
		Runnable agenda = ScheduledTasks.of(this.tasks, PublicationScheduler.class);
		await().untilAsserted(() -> {
			this.desk.drafted(paper("617/QĐ-UBND"));
			assertThat(MongoCommandRecorder.lookups("documents", agenda)).contains("publishAt visibleUntil",
					"visibleFrom");
		});
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
	}

	@Test
	void aRelationToWhatIsNotPublicIsNotShown() {
		JsonNode draft = this.desk.drafted(paper("301/QĐ-UBND"));
		JsonNode live = this.desk.published(paper("306/QĐ-UBND", "relations",
				List.of(Map.of("kind", "REPLACES", "targetId", draft.path("id").asString()))));
		String page = "/api/documents/" + Desk.slug(live);
		assertThat(this.reader.get(page).json().path("relations").size()).isZero();
		this.desk.moved(draft.path("id").asString(), "publish");
		assertThat(this.reader.get(page).json().path("relations").size()).isEqualTo(1);
	}

	@Test
	void editingWhatIsLiveShowsReadersNothingUntilItIsPublished() {
		JsonNode live = this.desk.published(paper("310/QĐ-UBND"));
		String id = live.path("id").asString();
		String fileId = fileOf(id);
		assertThat(this.reader.get("/api/documents/" + Desk.slug(live)).json().path("files").size()).isZero();
		assertThat(this.reader.get("/api/documents/" + Desk.slug(live) + "/files/" + fileId).status()).isEqualTo(404);
		assertThat(this.desk.api().get(DOCUMENTS + "/" + id + "/files/" + fileId).status()).isEqualTo(200);
		this.desk.moved(id, "publish");
		assertThat(this.reader.get("/api/documents/" + Desk.slug(live)).json().path("files").size()).isEqualTo(1);
		assertThat(this.desk.detach(id, fileId).status()).isEqualTo(204);
		assertThat(this.reader.get("/api/documents/" + Desk.slug(live) + "/files/" + fileId).status()).isEqualTo(200);
		this.desk.moved(id, "publish");
		assertThat(this.reader.get("/api/documents/" + Desk.slug(live) + "/files/" + fileId).status()).isEqualTo(404);
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
		assertThat(this.desk.api().post(DOCUMENTS, paper("352/QĐ-UBND", "legalClass", "OTHER")).field())
			.isEqualTo("legalClass");
	}

	private String fileOf(String id) {
		ApiClient.Answer attached = this.desk.attach(id, "Toàn văn", "toan-van.pdf", Desk.pdf("Nội dung"));
		assertThat(attached.status()).as(attached.text()).isEqualTo(201);
		return attached.json().path("id").asString();
	}

}
