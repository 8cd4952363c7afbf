package vn.lhh.documents.document;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.lhh.documents.Desk;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lhh.documents.Desk.DOCUMENTS;
import static vn.lhh.documents.Desk.paper;

class IssuersIT extends DocumentSuite {

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
			.until(() -> this.reader.get("/api/documents/" + Desk.slug(live)).text().contains("Sở Khoa học"));
		assertThat(this.desk.numbers("q=so%20khoa%20hoc")).contains("370/QĐ-SKH");
		assertThat(this.desk.numbers("issuer=so-kh")).contains("370/QĐ-SKH");
		await().atMost(Duration.ofSeconds(20)).until(() -> !apiClient.get(at).json().path("refiling").asBoolean());
		assertThat(apiClient.with("If-Match", apiClient.get(at).header("ETag")).call("DELETE", at, null).code())
			.isEqualTo("taxonomy-in-use");
		assertThat(new TopicReader("documents.documents").ofItem(live.path("id").asString(), 2).get(1).value())
			.contains("Sở Khoa học");
		assertThat(new TopicReader("documents.taxonomy").ofItem(body.path("id").asString(), 2).get(1).value())
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
		return this.reader.get("/api/documents/" + Desk.slug(live))
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
		String address = "/api/documents/" + Desk.slug(live);
		JsonNode told = this.reader.get(address).json().path("issuingBodies").path(0);
		assertThat(told.path("shortName").asString()).isEqualTo("STT");
		assertThat(told.path("levelLabel").asString()).isEqualTo("cấp tỉnh");
		assertThat(told.path("parent").asString()).isEqualTo("Bộ cũ");
		assertThat(told.path("successor").asString()).isEqualTo("Bộ cũ");
		assertThat(this.desk.numbers("q=STT")).contains("383/QĐ-STT");
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

}
