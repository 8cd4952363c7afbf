package vn.lhh.members.organisation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lhh.members.organisation.MembersDesk.request;
import static vn.lhh.members.organisation.MembersDesk.unique;

/**
 * Tests that other services learn of a person while a public page shows them, and no
 * longer.
 */
class PeopleIT extends OrganisationSuite {

	private static final String PERSONS = "/api/members/admin/persons";

	private static final Map<String, String> CONSENT = Map.of("at", "2026-01-01T00:00:00Z", "by", "Văn phòng");

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private ScheduledTaskHolder tasks;

	@Test
	void aConsentingLeaderIsAnnouncedAndTombstonedWhenTheConsentIsWithdrawn() {
		String person = person(Map.of("fullName", "Trần Công Khai", "title", "TS.", "position", "Trưởng khoa",
				"officePhone", "0263 3822 111", "officeEmail", "cong.khai@example.vn", "bio", "Nghiên cứu giống trà.",
				"consent", CONSENT));
		String name = unique("Hội Có người");
		this.desk.live(Map.of("name", name, "leaders", List.of(leads(person, "Chủ tịch"))));
		JsonNode state = ApiClient.json(announced(person, 1).getFirst().value());
		assertThat(ApiClient.missing(ApiClient.contract("events/members.person.published.v1.json"), state, ""))
			.containsExactly("/visibleUntil");
		assertThat(ApiClient.missing(state, ApiClient.contract("events/members.person.published.v1.json"), ""))
			.isEmpty();
		assertThat(state.path("name").asString()).isEqualTo("Trần Công Khai");
		assertThat(state.path("offices").get(0).path("organisation").asString()).isEqualTo(name);
		assertThat(state.toString()).doesNotContain("0263", "example.vn");
		assertThat(this.desk.api().post(PERSONS + "/" + person + "/withdraw-consent").status()).isEqualTo(200);
		List<ConsumerRecord<String, String>> all = announced(person, 3);
		assertThat(all).extracting((event) -> TopicReader.attribute(event, "sequence")).containsExactly("1", "2", "3");
		assertThat(ApiClient.json(all.get(1).value()))
			.isEqualTo(ApiClient.json("{\"id\":\"%s\",\"withdrawn\":true}".formatted(person)));
		assertThat(all.get(2).value()).as("compaction removes the key").isNull();
	}

	@Test
	void aLeaderWithoutConsentOrOfWhatIsNotPublicIsNeverAnnounced() {
		String silent = person(Map.of("fullName", "Lê Không Đồng ý"));
		String drafted = person(Map.of("fullName", "Lê Trong nháp", "consent", CONSENT));
		String unlisted = person(Map.of("fullName", "Lê Không niêm yết", "consent", CONSENT));
		this.desk.live(Map.of("name", unique("Hội Im lặng"), "leaders", List.of(leads(silent, "Chủ tịch"))));
		this.desk.create(request(Map.of("name", unique("Hội Nháp"), "leaders", List.of(leads(drafted, "Chủ tịch")))));
		this.desk.live(Map.of("name", unique("Hội Riêng"), "visibility", "UNLISTED", "leaders",
				List.of(leads(unlisted, "Chủ tịch"))));
		assertThat(before()).noneMatch((event) -> List.of(silent, drafted, unlisted).contains(event.key()));
	}

	@Test
	void aLeaderGoesWithTheLastPageThatShowsThem() {
		String person = person(Map.of("fullName", "Phan Hai Nơi", "consent", CONSENT));
		Map<String, Object> first = request(
				Map.of("name", unique("Hội Một"), "leaders", List.of(leads(person, "Chủ tịch"))));
		String one = this.desk.create(first);
		this.desk.publish(one);
		String other = this.desk
			.live(Map.of("name", unique("Hội Hai"), "leaders", List.of(leads(person, "Phó Chủ tịch"))));
		assertThat(offices(announced(person, 2).getLast())).containsExactly(one, other);
		first.put("leaders", List.of());
		assertThat(this.desk.update(one, first).status()).isEqualTo(200);
		this.desk.publish(one);
		assertThat(offices(announced(person, 3).getLast())).containsExactly(other);
		assertThat(this.desk.api().post(ADMIN + "/" + other + "/unpublish").status()).isEqualTo(200);
		assertThat(announced(person, 5).getLast().value()).isNull();
	}

	@Test
	void onlyTheTimeInWhichAPageShowsThemIsAnnounced() {
		String person = person(Map.of("fullName", "Tạ Có Hạn", "consent", CONSENT));
		Instant end = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
		this.desk.live(Map.of("name", unique("Hội Có hạn"), "unpublishAt", end.toString(), "leaders",
				List.of(leads(person, "Chủ tịch"))));
		JsonNode state = ApiClient.json(announced(person, 1).getFirst().value());
		assertThat(Instant.parse(state.path("visibleUntil").asString())).isEqualTo(end);
	}

	@Test
	void anEditOfTheOrganisationThatChangesNothingOfTheLeaderAnnouncesNothing() {
		String person = person(Map.of("fullName", "Vũ Như Cũ", "consent", CONSENT));
		Map<String, Object> given = request(
				Map.of("name", unique("Hội Như cũ"), "leaders", List.of(leads(person, "Chủ tịch"))));
		String id = this.desk.create(given);
		this.desk.publish(id);
		given.put("summary", "Một câu khác");
		assertThat(this.desk.update(id, given).status()).isEqualTo(200);
		this.desk.publish(id);
		assertThat(before()).filteredOn((event) -> event.key().equals(person)).hasSize(1);
	}

	@Test
	void aRoundAnnouncesWhatWasLeftOut() {
		String person = person(Map.of("fullName", "Hà Sót Lại", "consent", CONSENT));
		this.desk.live(Map.of("name", unique("Hội Sót lại"), "leaders",
				List.of(MembersDesk.leader("Hà Tên Trần", true), leads(person, "Chủ tịch"))));
		this.desk.live(Map.of("name", unique("Hội Không người"), "leaders", List.of()));
		assertThat(announced(person, 1)).hasSize(1);
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(person)), Update.update("details.title", "ThS."),
				"persons");
		announceAll();
		assertThat(announced(person, 2).getLast().value()).contains("ThS.");
	}

	@Test
	void anOrganisationWhoseTimeIsToComeAddsNoOfficeYet() {
		String person = person(Map.of("fullName", "Mai Chưa Nhậm chức", "consent", CONSENT));
		String now = this.desk
			.live(Map.of("name", unique("Hội Bây giờ"), "leaders", List.of(leads(person, "Chủ tịch"))));
		String later = this.desk
			.create(request(Map.of("name", unique("Hội Mai sau"), "leaders", List.of(leads(person, "Phó Chủ tịch")))));
		Instant begin = Instant.now().plus(20, ChronoUnit.DAYS);
		ApiClient.Answer scheduled = this.desk.api()
			.post(ADMIN + "/" + later + "/publish", Map.of("publishAt", begin.toString()));
		assertThat(scheduled.status()).as(scheduled.text()).isEqualTo(200);
		announceAll();
		assertThat(before()).filteredOn((event) -> event.key().equals(person))
			.singleElement()
			.satisfies((event) -> assertThat(offices(event)).containsExactly(now));
	}

	private void announceAll() {
		this.tasks.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().contains(".LeaderAnnouncer."))
			.forEach((task) -> task.getTask().getRunnable().run());
	}

	private String person(Map<String, Object> details) {
		ApiClient.Answer created = this.desk.api().post(PERSONS, new HashMap<>(details));
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return created.json().path("id").asString();
	}

	private static Map<String, Object> leads(String person, String position) {
		return Map.of("personId", person, "position", position);
	}

	private static List<ConsumerRecord<String, String>> announced(String person, int count) {
		return new TopicReader("members.people").ofItem(person, count);
	}

	/** Returns all events sent before that of a person who is announced now. */
	private List<ConsumerRecord<String, String>> before() {
		String last = person(Map.of("fullName", "Cao Sau Cùng", "consent", CONSENT));
		this.desk.live(Map.of("name", unique("Hội Sau cùng"), "leaders", List.of(leads(last, "Chủ tịch"))));
		return new TopicReader("members.people").upTo(last);
	}

	private static List<String> offices(ConsumerRecord<String, String> event) {
		return ApiClient.json(event.value())
			.path("offices")
			.valueStream()
			.map((office) -> office.path("organisationId").asString())
			.toList();
	}

}
