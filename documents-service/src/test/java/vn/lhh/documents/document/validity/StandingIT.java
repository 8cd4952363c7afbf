package vn.lhh.documents.document.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

import vn.lhh.documents.Desk;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class StandingIT {

	private static int numbers = 7000;

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private DocumentStandings standings;

	private Desk desk;

	private ApiClient anyone;

	@BeforeEach
	void records() {
		this.desk = new Desk(this.port);
		this.anyone = new ApiClient(this.port);
	}

	@Test
	void aDocumentThatReplacesAnotherEndsItFromItsOwnDayOfEffect() {
		JsonNode old = inForce();
		assertThat(validity(old)).isEqualTo("IN_FORCE");
		JsonNode fresh = published("effectiveDate", "2020-01-01", "relations", List.of(relation("REPLACES", old)));
		assertThat(validity(old)).isEqualTo("EXPIRED");
		assertThat(found("EXPIRED")).contains(id(old)).doesNotContain(id(fresh));
		assertThat(found("IN_FORCE")).contains(id(fresh)).doesNotContain(id(old));
		this.desk.moved(id(fresh), "unpublish");
		assertThat(validity(old)).isEqualTo("IN_FORCE");
		assertThat(found("EXPIRED")).doesNotContain(id(old));
	}

	@Test
	void theDayIsTheRelationsOwnWhereItNamesOneAndAnOverrideWins() {
		JsonNode later = inForce();
		JsonNode stated = published("effectiveDate", "2016-06-01", "validityOverride",
				Map.of("value", "SUSPENDED", "reason", "Theo văn bản của tỉnh"));
		published("effectiveDate", "2018-01-01", "relations", List
			.of(with(relation("ABROGATES", later), "effectiveFrom", "2099-01-01"), relation("ABROGATES", stated)));
		assertThat(validity(later)).isEqualTo("IN_FORCE");
		assertThat(validity(stated)).isEqualTo("SUSPENDED");
	}

	@Test
	void whatEndsAnArticleEndsAPartAndWhatOnlyAmendsEndsNothing() {
		JsonNode partly = inForce();
		JsonNode amended = inForce();
		published("effectiveDate", "2018-01-01", "relations",
				List.of(with(relation("ABROGATES", partly), "article", "Điều 5"), relation("AMENDS", amended)));
		assertThat(validity(partly)).isEqualTo("PARTLY_EXPIRED");
		assertThat(validity(amended)).isEqualTo("IN_FORCE");
		assertThat(found("PARTLY_EXPIRED")).contains(id(partly));
		assertThat(count("PARTLY_EXPIRED")).isEqualTo(found("PARTLY_EXPIRED").size());
		assertThat(count("IN_FORCE")).isEqualTo(found("IN_FORCE").size());
		assertThat(count("EXPIRED")).isEqualTo(found("EXPIRED").size());
	}

	@Test
	void aDocumentThatIsPublishedAfterTheOneThatReplacesItIsEndedToo() {
		JsonNode draft = this.desk.drafted(paper("effectiveDate", "2016-06-01"));
		published("effectiveDate", "2017-01-01", "relations", List.of(relation("REPLACES", draft)));
		JsonNode live = this.desk.moved(id(draft), "publish");
		assertThat(validity(live)).isEqualTo("EXPIRED");
		ApiClient.Answer seen = this.desk.api().get(Desk.DOCUMENTS + "/" + id(live));
		assertThat(seen.json().path("version").asInt()).as("as the editor was told")
			.isEqualTo(live.path("version").asInt());
	}

	@Test
	void aPageThatOthersComeToPointAtIsAnnouncedSoThatNoCopyLacksThem() {
		JsonNode target = inForce();
		int before = announced(target);
		JsonNode guide = published("relations", List.of(relation("GUIDES", target)));
		assertThat(announced(target)).isEqualTo(before + 1);
		JsonNode page = this.anyone.get("/api/documents/" + target.path("slug").asString()).json();
		assertThat(page.path("relations").toString()).contains("GUIDED_BY", guide.path("slug").asString());
	}

	@Test
	void whatACrashLeftIsDoneByTheNextLook() {
		JsonNode target = inForce();
		JsonNode fresh = published("effectiveDate", "2017-01-01", "relations", List.of(relation("REPLACES", target)));
		Query one = Query.query(Criteria.where("_id").is(id(target)));
		this.mongo.updateFirst(one, new Update().unset("standing"), "documents");
		Query other = Query.query(Criteria.where("_id").is(id(fresh)));
		this.mongo.updateFirst(other, Update.update("targetsDue", List.of(id(target))), "documents");
		assertThat(validity(target)).isEqualTo("IN_FORCE");
		this.standings.followWhatWasLeft();
		assertThat(validity(target)).isEqualTo("EXPIRED");
		assertThat(stored(fresh).containsKey("targetsDue")).isFalse();
	}

	@Test
	void aNumberIsFoundInWhateverOrderItIsTyped() {
		JsonNode found = published();
		String number = found.at("/live/number").asString();
		for (String typed : List.of("QĐ-UBND " + number, "ubnd qd " + number, "số " + number + " QĐ")) {
			String address = "/api/documents?number="
					+ java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
			assertThat(this.anyone.get(address).json().at("/items/0/id").asString()).as(typed).isEqualTo(id(found));
		}
	}

	@Test
	void twoDocumentsCannotEndEachOther() {
		JsonNode old = this.desk.drafted(paper());
		JsonNode fresh = this.desk.drafted(paper("relations", List.of(relation("REPLACES", old))));
		for (String kind : List.of("REPLACES", "ABROGATES")) {
			ApiClient.Answer refused = rewritten(old, "relations",
					List.of(relation("REFERS", fresh), relation(kind, fresh)));
			assertThat(refused.status()).isEqualTo(400);
			assertThat(refused.field()).isEqualTo("relations[1].targetId");
			assertThat(refused.fieldCode()).isEqualTo("cycle");
		}
		for (Map<String, Object> relation : List.of(relation("REPLACED_BY", fresh), relation("AMENDS", fresh),
				with(relation("ABROGATES", fresh), "article", "Điều 5"))) {
			ApiClient.Answer taken = rewritten(old, "relations", List.of(relation));
			assertThat(taken.status()).as(taken.text()).isEqualTo(200);
		}
		this.desk.moved(id(fresh), "trash");
		assertThat(rewritten(old, "relations", List.of(relation("REPLACES", fresh))).status()).isEqualTo(200);
		assertThat(this.desk.api().post(Desk.DOCUMENTS + "/" + id(fresh) + "/restore").fieldCode()).isEqualTo("cycle");
	}

	@Test
	void twoThatWereStoredEndingEachOtherAreStillSaved() {
		JsonNode old = this.desk.drafted(paper());
		JsonNode fresh = this.desk.drafted(paper("relations", List.of(relation("REPLACES", old))));
		assertThat(rewritten(old, "relations", List.of(relation("REFERS", fresh))).status()).isEqualTo(200);
		this.mongo.getCollection("documents")
			.updateOne(new Document("_id", id(old)),
					new Document("$set", new Document("draft.relations.0.kind", "REPLACES")));
		ApiClient.Answer same = rewritten(old, "relations", List.of(relation("REPLACES", fresh)));
		assertThat(same.status()).as(same.text()).isEqualTo(200);
		assertThat(rewritten(old, "relations", List.of(relation("ABROGATES", fresh))).fieldCode()).isEqualTo("cycle");
	}

	@Test
	void whatWasStoredBeforeARuleComesBackFromTheTrash() {
		JsonNode paper = this.desk.drafted(paper("effectiveDate", "2016-06-01"));
		this.mongo.getCollection("documents")
			.updateOne(new Document("_id", id(paper)),
					new Document("$set", new Document("draft.term.effectiveRule", "FROM_SIGNING")));
		this.desk.moved(id(paper), "trash");
		this.desk.moved(id(paper), "restore");
	}

	@Test
	void whatLiesInTheTrashKeepsNoBodyAndComesBackOnlyWithIt() {
		ApiClient.Answer body = this.desk.api()
			.post("/api/documents/admin/issuing-bodies", Map.of("name", "Hội Tạm " + System.nanoTime()));
		String bodyId = body.json().path("id").asString();
		JsonNode paper = this.desk.drafted(paper("issuers", List.of(Map.of("bodyId", bodyId))));
		this.desk.moved(id(paper), "trash");
		String address = "/api/documents/admin/issuing-bodies/" + bodyId;
		assertThat(this.desk.api().with("If-Match", body.header("ETag")).call("DELETE", address, null).status())
			.isEqualTo(204);
		ApiClient.Answer restored = this.desk.api().post(Desk.DOCUMENTS + "/" + id(paper) + "/restore");
		assertThat(restored.status()).isEqualTo(400);
		assertThat(restored.field()).isEqualTo("issuers[0].bodyId");
	}

	@Test
	void aRevisionSaysWhatChangedInTheRequestsOwnWordsAndComesBackWithItsFiles() {
		JsonNode paper = this.desk.drafted(paper());
		this.desk.attach(id(paper), "Toàn văn", "a.pdf", Desk.pdf("7000"));
		ApiClient.Answer seen = this.desk.api().get(Desk.DOCUMENTS + "/" + id(paper));
		Map<String, Object> changed = paper("numberSymbolRaw", paper.at("/draft/numberSymbolRaw").asString(),
				"abstract", "Về việc khác", "files", List.of());
		ApiClient.Answer written = this.desk.api()
			.with("If-Match", seen.header("ETag"))
			.put(Desk.DOCUMENTS + "/" + id(paper), changed);
		assertThat(written.status()).as(written.text()).isEqualTo(200);
		JsonNode third = this.desk.api().get(Desk.DOCUMENTS + "/" + id(paper) + "/revisions/3").json();
		assertThat(third.path("changedFields").toString()).isEqualTo("[\"abstract\",\"files\"]");
		ApiClient.Answer restored = this.desk.api().post(Desk.DOCUMENTS + "/" + id(paper) + "/revisions/2/restore");
		assertThat(restored.status()).as(restored.text()).isEqualTo(200);
		assertThat(restored.json().at("/draft/files/0/filename").asString()).isEqualTo("a.pdf");
	}

	private JsonNode inForce() {
		return published("effectiveDate", "2016-06-01");
	}

	private JsonNode published(Object... more) {
		return this.desk.published(paper(more));
	}

	private static Map<String, Object> paper(Object... more) {
		Map<String, Object> paper = Desk.paper(++numbers + "/QĐ-UBND", more);
		return paper;
	}

	private ApiClient.Answer rewritten(JsonNode document, Object... more) {
		String at = Desk.DOCUMENTS + "/" + id(document);
		return this.desk.api().with("If-Match", this.desk.api().get(at).header("ETag")).put(at, paper(more));
	}

	private static Map<String, Object> relation(String kind, JsonNode target) {
		return Map.of("kind", kind, "targetId", id(target));
	}

	private static Map<String, Object> with(Map<String, Object> relation, String field, String value) {
		Map<String, Object> more = new java.util.HashMap<>(relation);
		more.put(field, value);
		return more;
	}

	private String validity(JsonNode document) {
		return this.anyone.get("/api/documents/" + document.path("slug").asString())
			.json()
			.at("/validity/code")
			.asString();
	}

	private List<String> found(String validity) {
		List<String> ids = new ArrayList<>();
		this.anyone.get("/api/documents?size=100&validity=" + validity)
			.json()
			.path("items")
			.forEach((item) -> ids.add(item.path("id").asString()));
		return ids;
	}

	private int count(String validity) {
		for (JsonNode choice : this.anyone.get("/api/documents/facets").json().path("validity")) {
			if (choice.path("code").asString().equals(validity)) {
				return choice.path("count").asInt();
			}
		}
		return 0;
	}

	private int announced(JsonNode document) {
		return stored(document).getLong("sequence").intValue();
	}

	private Document stored(JsonNode document) {
		return this.mongo.findById(id(document), Document.class, "documents");
	}

	private static String id(JsonNode document) {
		return document.path("id").asString();
	}

}
