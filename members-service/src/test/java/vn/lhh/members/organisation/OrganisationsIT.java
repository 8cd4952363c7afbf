package vn.lhh.members.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lhh.members.organisation.MembersDesk.leader;
import static vn.lhh.members.organisation.MembersDesk.request;
import static vn.lhh.members.organisation.MembersDesk.unique;

class OrganisationsIT extends OrganisationSuite {

	@Test
	void thePublicAnswersKeepTheirContracts() {
		String parent = this.desk.live(Map.of("name", unique("Hội Cha")));
		String id = this.desk.live(Map.of("name", unique("Hội Con"), "parentId", parent, "abbreviation", "HC",
				"summary", "Tóm", "descriptionHtml", "<p>Dài</p>", "fields", List.of("Y tế"), "contact",
				Map.of("address", Map.of("line", "1 Đường", "province", "Lâm Đồng"), "phones",
						List.of(Map.of("label", "Văn phòng", "number", "0263 3 000 000")), "emails",
						List.of("vp@example.vn"), "website", "https://example.vn"),
				"origin", Map.of("foundedOn", "1995-01-01"), "figures",
				Map.of("memberCount", Map.of("value", 320, "asOf", "2025-12-31"), "term", Map.of("label", "2022–2027")),
				"leaders", List.of(leader("Nguyễn Văn An", true))));
		JsonNode one = this.reader.get("/api/members/organisations/" + this.desk.slug(id)).json();
		assertThat(ApiClient.missing(ApiClient.contract("http/members.organisation.json"), one, "")).isEmpty();
		assertThat(one.path("foundedOn").asString()).isEqualTo("1995-01-01");
		assertThat(one.path("parent").path("id").asString()).isEqualTo(parent);
		assertThat(one.path("phone").asString()).isEqualTo("0263 3 000 000");
		assertContract("http/members.organisations.json", "/api/members/organisations");
		assertThat(this.reader.get("/api/members/organisations").json().path("items").valueStream()).isNotEmpty()
			.noneMatch((item) -> item.path("updatedAt").isNull());
		assertContract("http/members.tree.json", "/api/members/tree");
		assertContract("http/members.tree-flat.json", "/api/members/tree?flat=true");
	}

	@Test
	void anOrganisationIsFoundByTheIdOtherServicesKnowItBy() {
		String id = this.desk.live(Map.of("name", unique("Hội Theo mã")));
		String address = "/api/members/organisations/";
		assertThat(this.reader.get(address + id).text())
			.isEqualTo(this.reader.get(address + this.desk.slug(id)).text());
		assertThat(this.reader.get(address + "0198c0de-0000-7000-8000-000000000000").status()).isEqualTo(404);
	}

	@Test
	void aLookAlikeIsStoredAsTheLetterAndFoundByIt() {
		String id = this.desk.live(Map.of("name", "Trung tâm \u00D0ồi Mộng Mơ", "contact", Map.of("phones",
				List.of(Map.of("number", "(0263) 3822 345 / 3822\u2013346"), Map.of("number", "113")))));
		assertThat(ids("?q=doi%20mong%20mo")).contains(id);
		JsonNode one = this.reader.get("/api/members/organisations/" + this.desk.slug(id)).json();
		assertThat(one.path("name").asString()).isEqualTo("Trung tâm Đồi Mộng Mơ");
	}

	@Test
	void theListIsFoundByBranchAndByNameWithOrWithoutAccents() {
		String word = "Ngẫu" + UUID.randomUUID().toString().substring(0, 6);
		String id = this.desk.live(Map.of("name", "Hội Trồng Nấm " + word, "group", "SCI_TECH_ORG"));
		String folded = word.replace("Ngẫu", "NGAU");
		assertThat(ids("?q=" + folded)).containsExactly(id);
		assertThat(ids("?q=trong%20nam%20" + folded + "&group=SCI_TECH_ORG")).containsExactly(id);
		assertThat(ids("?q=" + folded + "&group=AFFILIATED")).isEmpty();
		assertThat(this.reader.get("/api/members/organisations?group=NOBODY").field()).isEqualTo("group");
	}

	@Test
	void whomAnOrganisationNamesIsThereAndIsNotItself() {
		String other = this.desk.create(request(Map.of("name", unique("Hội Tiền thân"))));
		Map<String, Object> given = request(Map.of("name", unique("Hội Nối tiếp"), "predecessorIds", List.of(other)));
		String id = this.desk.create(given);
		assertThat(named(id, given, Map.of("successorId", "nobody"))).isEqualTo("successorId not-found");
		assertThat(named(id, given, Map.of("successorId", id))).isEqualTo("successorId cycle");
		assertThat(named(id, given, Map.of("predecessorIds", List.of(other, "nobody"))))
			.isEqualTo("predecessorIds[1] not-found");
		assertThat(named(id, given, Map.of("predecessorIds", List.of(id)))).isEqualTo("predecessorIds[0] cycle");
		assertThat(named(id, given, Map.of("predecessorIds", List.of(other, other))))
			.isEqualTo("predecessorIds[1] named-twice");
		assertThat(named(id, given, Map.of("leaders", List.of(Map.of("personId", "nobody", "position", "Chủ tịch")))))
			.isEqualTo("leaders[0].personId not-found");
		assertThat(this.desk.api().post(ADMIN, request(Map.of("name", "A", "successorId", "nobody"))).field())
			.isEqualTo("successorId");
		assertThat(this.desk.api().post(ADMIN + "/" + other + "/trash").status()).isEqualTo(200);
		assertThat(this.desk.update(id, given).status()).as("what it named before may stay").isEqualTo(200);
	}

	@Test
	void everyErrorOfARequestIsToldAtOnce() {
		ApiClient.Answer refused = this.desk.api()
			.post(ADMIN, request(Map.of("name", "", "successorId", "nobody", "logo",
					Map.of("mediaId", "nothing", "alt", "Không có"), "slug", "Không Phải")));
		assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly("name", "shortName",
				"successorId", "logo.mediaId", "slug");
	}

	@Test
	void aPreviewThatIsNotThereIsNotPromised() {
		assertThat(this.desk.api()
			.post(ADMIN + "/" + this.desk.create(request(Map.of("name", unique("Hội Xem")))) + "/preview")
			.status()).isEqualTo(404);
		assertThat(this.reader.get("/api/members/openapi.json").text()).contains(ADMIN + "/{id}")
			.doesNotContain(ADMIN + "/{id}/preview");
	}

	@Test
	void aPictureIsPublicOnlyWhileSomethingPublicShowsIt() {
		String media = this.desk.picture();
		String path = "/api/members/media/" + media;
		assertThat(this.reader.get(path).status()).isEqualTo(404);
		String id = this.desk
			.live(Map.of("name", unique("Hội Logo"), "logo", Map.of("mediaId", media, "alt", "Biểu trưng")));
		assertThat(this.reader.get(path).status()).isEqualTo(200);
		assertThat(this.reader.get(path).header("Content-Type")).isEqualTo("image/png");
		assertThat(this.reader.get("/api/members/organisations/" + this.desk.slug(id))
			.json()
			.path("logo")
			.path("url")
			.asString()).isEqualTo(path);
		this.desk.api().post(ADMIN + "/" + id + "/unpublish");
		assertThat(this.reader.get(path).status()).isEqualTo(404);
		assertThat(this.desk.api()
			.post(ADMIN, request(Map.of("name", "X", "logo", Map.of("mediaId", "nothing", "alt", "Không có"))))
			.fieldCode()).isEqualTo("media-not-found");
	}

	@Test
	void badInputIsAnsweredWithACodeAndTheField() {
		assertThat(this.desk.api().post(ADMIN, "{\"order\":\"một\"}").fieldCode()).isEqualTo("wrong-type");
		assertThat(this.desk.api().post(ADMIN, request(Map.of("name", "A", "parentId", "nobody"))).fieldCode())
			.isEqualTo("parent-not-found");
	}

	@Test
	void anAnswerIsTakenAgainFromTheCacheUntilSomethingChanges() {
		this.desk.live(Map.of("name", unique("Hội Bộ đệm")));
		ApiClient.Answer first = this.reader.get("/api/members/tree");
		assertThat(first.header("Surrogate-Key")).contains("members-list");
		assertThat(first.header("Cache-Control")).contains("public");
		ApiClient again = this.reader.with("If-None-Match", first.header("ETag"));
		assertThat(again.get("/api/members/tree").status()).isEqualTo(304);
		this.desk.live(Map.of("name", unique("Hội Mới")));
		assertThat(again.get("/api/members/tree").status()).isEqualTo(200);
	}

	private void assertContract(String sample, String path) {
		assertThat(ApiClient.missing(ApiClient.contract(sample), this.reader.get(path).json(), "")).as(path).isEmpty();
	}

	private List<String> ids(String query) {
		return this.reader.get("/api/members/organisations" + query)
			.json()
			.path("items")
			.valueStream()
			.map((item) -> item.path("id").asString())
			.toList();
	}

	private String named(String id, Map<String, Object> given, Map<String, Object> changes) {
		Map<String, Object> changed = new HashMap<>(given);
		changed.putAll(changes);
		ApiClient.Answer refused = this.desk.update(id, changed);
		return refused.field() + " " + refused.fieldCode();
	}

}
