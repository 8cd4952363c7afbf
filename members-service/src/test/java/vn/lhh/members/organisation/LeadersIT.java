package vn.lhh.members.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lhh.members.organisation.MembersDesk.leader;
import static vn.lhh.members.organisation.MembersDesk.request;
import static vn.lhh.members.organisation.MembersDesk.unique;

class LeadersIT extends OrganisationSuite {

	@Autowired
	private MongoOperations mongo;

	@Test
	void leadersAreShownOnlyWithConsentAndHiddenAgainWhenItIsWithdrawn() {
		String persons = "/api/members/admin/persons";
		Map<String, Object> details = Map.of("fullName", "Trần Có Đồng ý", "consent",
				Map.of("at", "2026-01-01T00:00:00Z", "by", "Văn phòng"));
		String person = this.desk.api().post(persons, details).json().path("id").asString();
		String silent = this.desk.api()
			.post(persons, Map.of("fullName", "Lê Không Đồng ý"))
			.json()
			.path("id")
			.asString();
		String id = this.desk.live(Map.of("name", unique("Hội Có lãnh đạo"), "leaders",
				List.of(Map.of("personId", person, "position", "Chủ tịch"),
						Map.of("personId", silent, "position", "Phó Chủ tịch"), leader("Phạm Im lặng", false),
						leader("Đỗ Công khai", true))));
		String page = "/api/members/organisations/" + this.desk.slug(id);
		assertThat(this.reader.get(page).text()).contains("Trần Có Đồng ý", "Đỗ Công khai")
			.doesNotContain("Lê Không Đồng ý", "Phạm Im lặng");
		assertThat(this.desk.api().post(persons + "/" + person + "/withdraw-consent").status()).isEqualTo(200);
		assertThat(this.reader.get(page).text()).doesNotContain("Trần Có Đồng ý");
		assertThat(new TopicReader("members.organisations").ofItem(id, 2)).allSatisfy(
				(record) -> assertThat(record.value()).doesNotContain("Trần Có", "Đỗ Công khai", "Phạm Im lặng"));
	}

	@Test
	void aPersonStaysOnRecordUntilNoOrganisationNamesThem() {
		String persons = "/api/members/admin/persons";
		String person = persons + "/"
				+ this.desk.api().post(persons, Map.of("fullName", "Đinh Còn Tên")).json().path("id").asString();
		String personId = person.substring(persons.length() + 1);
		Map<String, Object> given = request(Map.of("name", unique("Hội Còn tên"), "leaders",
				List.of(Map.of("personId", personId, "position", "Chủ tịch"))));
		String id = this.desk.create(given);
		ApiClient.Answer drafted = removed(person);
		assertThat(drafted.status()).isEqualTo(409);
		assertThat(drafted.code()).isEqualTo("person-in-use");
		assertThat(drafted.text()).contains("Đinh Còn Tên");
		this.desk.publish(id);
		given.put("leaders", List.of());
		assertThat(this.desk.update(id, given).status()).isEqualTo(200);
		assertThat(removed(person).code()).as("readers see the leader still").isEqualTo("person-in-use");
		this.desk.publish(id);
		assertThat(removed(person).status()).isEqualTo(204);
	}

	@Test
	void whatOnlyTheTrashNamesAsALeaderMayGo() {
		String persons = "/api/members/admin/persons";
		String personId = this.desk.api()
			.post(persons, Map.of("fullName", "Đinh Trong rác"))
			.json()
			.path("id")
			.asString();
		String id = this.desk.live(Map.of("name", unique("Hội Vào rác"), "leaders",
				List.of(Map.of("personId", personId, "position", "Chủ tịch"))));
		this.desk.api().post(ADMIN + "/" + id + "/trash");
		assertThat(removed(persons + "/" + personId).status()).isEqualTo(204);
	}

	@Test
	void aTitleThatIsTooLongIsCalledByItsNameOnTheForm() {
		ApiClient.Answer refused = this.desk.api()
			.post("/api/members/admin/persons", Map.of("fullName", "Hồ Dài", "title", "x".repeat(61)));
		assertThat(refused.field()).isEqualTo("title");
		assertThat(refused.json().path("detail").asString()).contains("học hàm, học vị");
	}

	@Test
	void aConsentThatIsYetToBeGivenIsRefused() {
		Map<String, Object> future = Map.of("at", "2999-01-01T00:00:00Z", "by", "Văn phòng");
		Map<String, Object> leader = Map.of("name", "Võ Chưa Đồng ý", "position", "Ủy viên", "consent", future);
		ApiClient.Answer refused = this.desk.api()
			.post(ADMIN, request(Map.of("name", "A", "leaders", List.of(leader))));
		assertThat(refused.field()).isEqualTo("leaders[0].consent.at");
		assertThat(refused.fieldCode()).isEqualTo("in-future");
		Map<String, Object> given = request(Map.of("name", unique("Hội Hẹn đồng ý")));
		String id = this.desk.create(given);
		given.put("leaders", List.of(leader("Võ Đã Đồng ý", true), leader));
		assertThat(this.desk.update(id, given).field()).isEqualTo("leaders[1].consent.at");
		String persons = "/api/members/admin/persons";
		Map<String, Object> details = Map.of("fullName", "Võ Chưa Đồng ý", "consent", future);
		assertThat(this.desk.api().post(persons, details).field()).isEqualTo("consent.at");
		String person = this.desk.api()
			.post(persons, Map.of("fullName", "Võ Chưa Đồng ý"))
			.json()
			.path("id")
			.asString();
		assertThat(this.desk.api().with("If-Match", "\"0\"").put(persons + "/" + person, details).fieldCode())
			.isEqualTo("in-future");
	}

	@Test
	void aConsentThatWasStoredWithALaterDateShowsNobodyAndStaysEditable() {
		Map<String, Object> given = request(
				Map.of("name", unique("Hội Ngày sau"), "leaders", List.of(leader("Bùi Ngày Sau", true))));
		String id = this.desk.live(given);
		String page = "/api/members/organisations/" + this.desk.slug(id);
		assertThat(this.reader.get(page).text()).contains("Bùi Ngày Sau");
		Instant later = Instant.parse("2999-01-01T00:00:00Z");
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id)),
				Update.update("live.leaders.0.consent.at", later), Organisation.class);
		assertThat(this.reader.get(page).text()).doesNotContain("Bùi Ngày Sau");
		Map<String, Object> leader = leader("Bùi Ngày Sau", true);
		leader.put("consent", Map.of("at", later.toString(), "by", "Văn phòng"));
		given.put("leaders", List.of(leader));
		assertThat(this.desk.update(id, given).status()).isEqualTo(200);
	}

	@Test
	void aNameTooLongForWhoRecordedAConsentIsCalledTooLong() {
		Map<String, Object> consent = Map.of("at", "2026-01-01T00:00:00Z", "by", "x".repeat(201));
		ApiClient.Answer refused = this.desk.api()
			.post("/api/members/admin/persons", Map.of("fullName", "Hồ Dài", "consent", consent));
		assertThat(refused.field()).isEqualTo("consent.by");
		assertThat(refused.fieldCode()).isEqualTo("too-long");
		Map<String, Object> leader = Map.of("name", "Hồ Dài", "position", "Ủy viên", "consent", consent);
		assertThat(this.desk.api().post(ADMIN, request(Map.of("name", "A", "leaders", List.of(leader)))).field())
			.isEqualTo("leaders[0].consent.by");
	}

	private ApiClient.Answer removed(String item) {
		return this.desk.api().with("If-Match", this.desk.api().get(item).header("ETag")).call("DELETE", item, null);
	}

}
