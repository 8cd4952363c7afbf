package vn.lhh.members.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.rules.Routes;
import vn.lhh.testkit.server.MongoCommandRecorder;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class OrganisationsIT {

	private static final String ADMIN = "/api/members/admin/organisations";

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private OrganisationReader organisations;

	@Autowired
	private MongoOperations mongo;

	private ApiClient reader;

	private ApiClient desk;

	@BeforeEach
	void callers() {
		this.reader = new ApiClient(this.port);
		this.desk = this.reader.as("MEMBERS_ADMIN");
	}

	@Test
	void theTreeIsReadAtOnceWithoutWhatOnlyTheOrganisationItselfShows() {
		assertThat(MongoCommandRecorder.of(this.organisations::forest)).containsExactly(
				"find organisations [draft, history, live.descriptionHtml, live.leaders, live.origin, outbox, revisions]");
	}

	@Test
	void thePublicAnswersKeepTheirContracts() {
		String parent = live(Map.of("name", unique("Hội Cha")));
		String id = live(Map.of("name", unique("Hội Con"), "parentId", parent, "abbreviation", "HC", "summary", "Tóm",
				"descriptionHtml", "<p>Dài</p>", "fields", List.of("Y tế"), "contact",
				Map.of("address", Map.of("line", "1 Đường", "province", "Lâm Đồng"), "phones",
						List.of(Map.of("label", "Văn phòng", "number", "0263 3 000 000")), "emails",
						List.of("vp@example.vn"), "website", "https://example.vn"),
				"origin", Map.of("foundedOn", "1995-01-01"), "figures",
				Map.of("memberCount", Map.of("value", 320, "asOf", "2025-12-31"), "term", Map.of("label", "2022–2027")),
				"leaders", List.of(leader("Nguyễn Văn An", true))));
		JsonNode one = this.reader.get("/api/members/organisations/" + slug(id)).json();
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
		String id = live(Map.of("name", unique("Hội Theo mã")));
		String address = "/api/members/organisations/";
		assertThat(this.reader.get(address + id).text()).isEqualTo(this.reader.get(address + slug(id)).text());
		assertThat(this.reader.get(address + "0198c0de-0000-7000-8000-000000000000").status()).isEqualTo(404);
	}

	@Test
	void theTreeHasItsThreeBranchesAndNestsWithoutLimitOfWidth() {
		String top = live(Map.of("name", unique("Hội Gốc"), "group", "AFFILIATED"));
		String middle = live(Map.of("name", unique("Hội Giữa"), "group", "AFFILIATED", "parentId", top));
		live(Map.of("name", unique("Hội Lá"), "group", "AFFILIATED", "parentId", middle));
		JsonNode branches = this.reader.get("/api/members/tree").json().path("items");
		assertThat(branches.valueStream().map((branch) -> branch.path("name").asString()))
			.containsExactly("Hội thành viên", "Tổ chức Khoa học và Công nghệ", "Tổ chức trực thuộc LHH");
		JsonNode found = branches.get(2)
			.path("children")
			.valueStream()
			.filter((node) -> node.path("id").asString().equals(top))
			.findFirst()
			.orElseThrow();
		assertThat(found.path("childCount").asInt()).isEqualTo(1);
		assertThat(found.path("children").get(0).path("children").get(0).path("shortName").asString())
			.startsWith("Hội Lá");
		JsonNode flat = flat(middle);
		assertThat(flat.path("parentId").asString()).isEqualTo(top);
		assertThat(flat.path("depth").asInt()).isEqualTo(2);
		assertThat(flat.path("childCount").asInt()).isEqualTo(1);
	}

	@Test
	void siblingsStandByTheirOrderAndThenInVietnameseOrder() {
		String parent = live(Map.of("name", unique("Hội Xếp thứ tự")));
		for (String name : List.of("Ưm", "Âm", "Đà Lạt", "An", "Um")) {
			live(Map.of("name", name, "parentId", parent));
		}
		live(Map.of("name", "Xếp trước", "parentId", parent, "order", 1));
		JsonNode children = this.reader.get("/api/members/organisations/" + slug(parent)).json().path("children");
		assertThat(children.valueStream().map((child) -> child.path("name").asString())).containsExactly("Xếp trước",
				"An", "Âm", "Đà Lạt", "Um", "Ưm");
	}

	@Test
	void namesStandWordByWord() {
		String parent = live(Map.of("name", unique("Hội Theo từ")));
		for (String name : List.of("Hội Đam Rông", "Hội Đạ Tẻh", "Hội \u00D0ạ Huoai")) {
			live(Map.of("name", name, "parentId", parent));
		}
		JsonNode children = this.reader.get("/api/members/organisations/" + slug(parent)).json().path("children");
		assertThat(children.valueStream().map((child) -> child.path("name").asString())).containsExactly("Hội Đạ Huoai",
				"Hội Đạ Tẻh", "Hội Đam Rông");
	}

	@Test
	void aLookAlikeIsStoredAsTheLetterAndFoundByIt() {
		String id = live(Map.of("name", "Trung tâm \u00D0ồi Mộng Mơ", "contact", Map.of("phones",
				List.of(Map.of("number", "(0263) 3822 345 / 3822\u2013346"), Map.of("number", "113")))));
		assertThat(ids("?q=doi%20mong%20mo")).contains(id);
		JsonNode one = this.reader.get("/api/members/organisations/" + slug(id)).json();
		assertThat(one.path("name").asString()).isEqualTo("Trung tâm Đồi Mộng Mơ");
	}

	@Test
	void theListIsFoundByBranchAndByNameWithOrWithoutAccents() {
		String word = "Ngẫu" + UUID.randomUUID().toString().substring(0, 6);
		String id = live(Map.of("name", "Hội Trồng Nấm " + word, "group", "SCI_TECH_ORG"));
		String folded = word.replace("Ngẫu", "NGAU");
		assertThat(ids("?q=" + folded)).containsExactly(id);
		assertThat(ids("?q=trong%20nam%20" + folded + "&group=SCI_TECH_ORG")).containsExactly(id);
		assertThat(ids("?q=" + folded + "&group=AFFILIATED")).isEmpty();
		assertThat(this.reader.get("/api/members/organisations?group=NOBODY").field()).isEqualTo("group");
		assertThat(this.reader.get("/api/members/organisations?page=0").field()).isEqualTo("page");
	}

	@Test
	void aMoveKeepsTheIdAndTheAddress() {
		String first = live(Map.of("name", unique("Hội Một")));
		String second = live(Map.of("name", unique("Hội Hai")));
		Map<String, Object> child = request(Map.of("name", unique("Hội Dời"), "parentId", first));
		String id = live(child);
		String slug = slug(id);
		child.put("parentId", second);
		assertThat(update(id, child).status()).isEqualTo(200);
		assertThat(flat(id).path("parentId").asString()).as("the draft changes nothing yet").isEqualTo(first);
		publish(id);
		assertThat(flat(id).path("parentId").asString()).isEqualTo(second);
		assertThat(slug(id)).isEqualTo(slug);
		assertThat(this.reader.get("/api/members/organisations/" + slug).status()).isEqualTo(200);
	}

	@Test
	void aCycleIsRefusedAndNothingIsSaved() {
		Map<String, Object> top = request(Map.of("name", unique("Hội Trên")));
		String above = live(top);
		String below = live(Map.of("name", unique("Hội Dưới"), "parentId", above));
		top.put("parentId", below);
		long version = version(above);
		ApiClient.Answer refused = update(above, top);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).isEqualTo("parentId");
		assertThat(refused.fieldCode()).isEqualTo("cycle");
		assertThat(refused.json().path("errors").get(0).path("message").asString())
			.isEqualTo("Mục không thể nằm trong chính nó.");
		assertThat(version(above)).isEqualTo(version);
	}

	@Test
	void twoDraftsThatWouldCloseACycleWhenBothArePublishedAreRefused() {
		Map<String, Object> one = request(Map.of("name", unique("Hội Nháp một")));
		Map<String, Object> two = request(Map.of("name", unique("Hội Nháp hai")));
		String first = live(one);
		String second = live(two);
		one.put("parentId", second);
		two.put("parentId", first);
		assertThat(update(first, one).status()).isEqualTo(200);
		assertThat(update(second, two).fieldCode()).isEqualTo("cycle");
	}

	@Test
	void twoMovesAtTheSameMomentNeverCloseACycle() throws Exception {
		for (int round = 0; round < 15; round++) {
			Map<String, Object> one = request(Map.of("name", unique("Hội Đua một")));
			Map<String, Object> two = request(Map.of("name", unique("Hội Đua hai")));
			String first = live(one);
			String second = live(two);
			one.put("parentId", second);
			two.put("parentId", first);
			List<Integer> statuses = together(() -> update(first, one).status(), () -> update(second, two).status());
			assertThat(statuses).containsExactlyInAnyOrder(200, 400);
		}
	}

	@Test
	void aParentWithChildrenStaysUntilTheyAreGone() {
		String parent = live(Map.of("name", unique("Hội Mẹ")));
		String child = live(Map.of("name", unique("Hội Bé"), "parentId", parent));
		for (String move : List.of("trash", "unpublish", "archive")) {
			assertThat(this.desk.post(ADMIN + "/" + parent + "/" + move).code()).isEqualTo("has-children");
		}
		assertThat(this.desk.post(ADMIN + "/" + child + "/trash").status()).isEqualTo(200);
		assertThat(this.desk.post(ADMIN + "/" + parent + "/trash").status()).isEqualTo(200);
		assertThat(this.desk.post(ADMIN + "/" + child + "/restore").fieldCode()).isEqualTo("parent-not-found");
	}

	@Test
	void nothingIsPublishedUnderWhatIsNot() {
		String parent = create(request(Map.of("name", unique("Hội Chưa đăng"))));
		String child = create(request(Map.of("name", unique("Hội Con chưa đăng"), "parentId", parent)));
		assertThat(this.desk.post(ADMIN + "/" + child + "/publish").code()).isEqualTo("parent-not-published");
		publish(parent);
		publish(child);
		assertThat(flat(child).path("parentId").asString()).isEqualTo(parent);
	}

	@Test
	void leadersAreShownOnlyWithConsentAndHiddenAgainWhenItIsWithdrawn() {
		String persons = "/api/members/admin/persons";
		Map<String, Object> details = Map.of("fullName", "Trần Có Đồng ý", "consent",
				Map.of("at", "2026-01-01T00:00:00Z", "by", "Văn phòng"));
		String person = this.desk.post(persons, details).json().path("id").asString();
		String silent = this.desk.post(persons, Map.of("fullName", "Lê Không Đồng ý")).json().path("id").asString();
		String id = live(Map.of("name", unique("Hội Có lãnh đạo"), "leaders",
				List.of(Map.of("personId", person, "position", "Chủ tịch"),
						Map.of("personId", silent, "position", "Phó Chủ tịch"), leader("Phạm Im lặng", false),
						leader("Đỗ Công khai", true))));
		String page = "/api/members/organisations/" + slug(id);
		assertThat(this.reader.get(page).text()).contains("Trần Có Đồng ý", "Đỗ Công khai")
			.doesNotContain("Lê Không Đồng ý", "Phạm Im lặng");
		assertThat(this.desk.post(persons + "/" + person + "/withdraw-consent").status()).isEqualTo(200);
		assertThat(this.reader.get(page).text()).doesNotContain("Trần Có Đồng ý");
		assertThat(received(id, 2)).allSatisfy(
				(record) -> assertThat(record.value()).doesNotContain("Trần Có", "Đỗ Công khai", "Phạm Im lặng"));
	}

	@Test
	void aPersonStaysOnRecordUntilNoOrganisationNamesThem() {
		String persons = "/api/members/admin/persons";
		String person = persons + "/"
				+ this.desk.post(persons, Map.of("fullName", "Đinh Còn Tên")).json().path("id").asString();
		String personId = person.substring(persons.length() + 1);
		Map<String, Object> given = request(Map.of("name", unique("Hội Còn tên"), "leaders",
				List.of(Map.of("personId", personId, "position", "Chủ tịch"))));
		String id = create(given);
		ApiClient.Answer drafted = removed(person);
		assertThat(drafted.status()).isEqualTo(409);
		assertThat(drafted.code()).isEqualTo("person-in-use");
		assertThat(drafted.text()).contains("Đinh Còn Tên");
		publish(id);
		given.put("leaders", List.of());
		assertThat(update(id, given).status()).isEqualTo(200);
		assertThat(removed(person).code()).as("readers see the leader still").isEqualTo("person-in-use");
		publish(id);
		assertThat(removed(person).status()).isEqualTo(204);
	}

	@Test
	void whatOnlyTheTrashNamesAsALeaderMayGo() {
		String persons = "/api/members/admin/persons";
		String personId = this.desk.post(persons, Map.of("fullName", "Đinh Trong rác")).json().path("id").asString();
		String id = live(Map.of("name", unique("Hội Vào rác"), "leaders",
				List.of(Map.of("personId", personId, "position", "Chủ tịch"))));
		this.desk.post(ADMIN + "/" + id + "/trash");
		assertThat(removed(persons + "/" + personId).status()).isEqualTo(204);
	}

	@Test
	void aTitleThatIsTooLongIsCalledByItsNameOnTheForm() {
		ApiClient.Answer refused = this.desk.post("/api/members/admin/persons",
				Map.of("fullName", "Hồ Dài", "title", "x".repeat(61)));
		assertThat(refused.field()).isEqualTo("title");
		assertThat(refused.json().path("detail").asString()).contains("học hàm, học vị");
	}

	@Test
	void aConsentThatIsYetToBeGivenIsRefused() {
		Map<String, Object> future = Map.of("at", "2999-01-01T00:00:00Z", "by", "Văn phòng");
		Map<String, Object> leader = Map.of("name", "Võ Chưa Đồng ý", "position", "Ủy viên", "consent", future);
		ApiClient.Answer refused = this.desk.post(ADMIN, request(Map.of("name", "A", "leaders", List.of(leader))));
		assertThat(refused.field()).isEqualTo("leaders[0].consent.at");
		assertThat(refused.fieldCode()).isEqualTo("in-future");
		Map<String, Object> given = request(Map.of("name", unique("Hội Hẹn đồng ý")));
		String id = create(given);
		given.put("leaders", List.of(leader("Võ Đã Đồng ý", true), leader));
		assertThat(update(id, given).field()).isEqualTo("leaders[1].consent.at");
		String persons = "/api/members/admin/persons";
		Map<String, Object> details = Map.of("fullName", "Võ Chưa Đồng ý", "consent", future);
		assertThat(this.desk.post(persons, details).field()).isEqualTo("consent.at");
		String person = this.desk.post(persons, Map.of("fullName", "Võ Chưa Đồng ý")).json().path("id").asString();
		assertThat(this.desk.with("If-Match", "\"0\"").put(persons + "/" + person, details).fieldCode())
			.isEqualTo("in-future");
	}

	@Test
	void aConsentThatWasStoredWithALaterDateShowsNobodyAndStaysEditable() {
		Map<String, Object> given = request(
				Map.of("name", unique("Hội Ngày sau"), "leaders", List.of(leader("Bùi Ngày Sau", true))));
		String id = live(given);
		String page = "/api/members/organisations/" + slug(id);
		assertThat(this.reader.get(page).text()).contains("Bùi Ngày Sau");
		Instant later = Instant.parse("2999-01-01T00:00:00Z");
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id)),
				Update.update("live.leaders.0.consent.at", later), Organisation.class);
		assertThat(this.reader.get(page).text()).doesNotContain("Bùi Ngày Sau");
		Map<String, Object> leader = leader("Bùi Ngày Sau", true);
		leader.put("consent", Map.of("at", later.toString(), "by", "Văn phòng"));
		given.put("leaders", List.of(leader));
		assertThat(update(id, given).status()).isEqualTo(200);
	}

	@Test
	void aNameTooLongForWhoRecordedAConsentIsCalledTooLong() {
		Map<String, Object> consent = Map.of("at", "2026-01-01T00:00:00Z", "by", "x".repeat(201));
		ApiClient.Answer refused = this.desk.post("/api/members/admin/persons",
				Map.of("fullName", "Hồ Dài", "consent", consent));
		assertThat(refused.field()).isEqualTo("consent.by");
		assertThat(refused.fieldCode()).isEqualTo("too-long");
		Map<String, Object> leader = Map.of("name", "Hồ Dài", "position", "Ủy viên", "consent", consent);
		assertThat(this.desk.post(ADMIN, request(Map.of("name", "A", "leaders", List.of(leader)))).field())
			.isEqualTo("leaders[0].consent.by");
	}

	@Test
	void whomAnOrganisationNamesIsThereAndIsNotItself() {
		String other = create(request(Map.of("name", unique("Hội Tiền thân"))));
		Map<String, Object> given = request(Map.of("name", unique("Hội Nối tiếp"), "predecessorIds", List.of(other)));
		String id = create(given);
		assertThat(named(id, given, Map.of("successorId", "nobody"))).isEqualTo("successorId not-found");
		assertThat(named(id, given, Map.of("successorId", id))).isEqualTo("successorId cycle");
		assertThat(named(id, given, Map.of("predecessorIds", List.of(other, "nobody"))))
			.isEqualTo("predecessorIds[1] not-found");
		assertThat(named(id, given, Map.of("predecessorIds", List.of(id)))).isEqualTo("predecessorIds[0] cycle");
		assertThat(named(id, given, Map.of("predecessorIds", List.of(other, other))))
			.isEqualTo("predecessorIds[1] named-twice");
		assertThat(named(id, given, Map.of("leaders", List.of(Map.of("personId", "nobody", "position", "Chủ tịch")))))
			.isEqualTo("leaders[0].personId not-found");
		assertThat(this.desk.post(ADMIN, request(Map.of("name", "A", "successorId", "nobody"))).field())
			.isEqualTo("successorId");
		assertThat(this.desk.post(ADMIN + "/" + other + "/trash").status()).isEqualTo(200);
		assertThat(update(id, given).status()).as("what it named before may stay").isEqualTo(200);
	}

	@Test
	void everyErrorOfARequestIsToldAtOnce() {
		ApiClient.Answer refused = this.desk.post(ADMIN, request(Map.of("name", "", "successorId", "nobody", "logo",
				Map.of("mediaId", "nothing", "alt", "Không có"), "slug", "Không Phải")));
		assertThat(refused.json().path("errors").findValuesAsString("field")).containsExactly("name", "shortName",
				"successorId", "logo.mediaId", "slug");
	}

	@Test
	void aPreviewThatIsNotThereIsNotPromised() {
		assertThat(
				this.desk.post(ADMIN + "/" + create(request(Map.of("name", unique("Hội Xem")))) + "/preview").status())
			.isEqualTo(404);
		assertThat(this.reader.get("/api/members/openapi.json").text()).contains(ADMIN + "/{id}")
			.doesNotContain(ADMIN + "/{id}/preview");
	}

	@Test
	void whatIsAnnouncedKeepsItsContract() {
		String parent = live(Map.of("name", unique("Hội Tin cha")));
		String id = create(request(Map.of("name", unique("Hội Tin"), "parentId", parent, "abbreviation", "HT",
				"summary", "Tóm tắt", "contact", Map.of("address", Map.of("province", "Lâm Đồng")), "unpublishAt",
				Instant.now().plus(Duration.ofDays(9)).toString())));
		publish(id);
		this.desk.post(ADMIN + "/" + id + "/unpublish");
		List<ConsumerRecord<String, String>> records = received(id, 2);
		assertThat(records).extracting((record) -> CloudEventHeaders.of(record.headers()).type())
			.containsExactly("members.organisation.published.v1", "members.organisation.withdrawn.v1");
		assertThat(ApiClient.missing(ApiClient.contract("events/members.organisation.published.v1.json"),
				ApiClient.json(records.get(0).value()), ""))
			.isEmpty();
		assertThat(ApiClient.missing(ApiClient.contract("events/members.organisation.withdrawn.v1.json"),
				ApiClient.json(records.get(1).value()), ""))
			.isEmpty();
	}

	@Test
	void noPublicRouteShowsADraftAScheduledAnExpiredAnInternalOrAWithdrawnOne() {
		String marker = "Ẩn" + UUID.randomUUID().toString().substring(0, 8);
		String later = Instant.now().plus(Duration.ofDays(2)).toString();
		List<String> hidden = new ArrayList<>();
		hidden.add(create(request(Map.of("name", marker + " nháp"))));
		String scheduled = create(request(Map.of("name", marker + " hẹn giờ", "publishAt", later)));
		this.desk.post(ADMIN + "/" + scheduled + "/publish");
		hidden.add(scheduled);
		Instant end = Instant.now().plusSeconds(8);
		hidden.add(live(Map.of("name", marker + " hết hạn", "publishAt", "2020-01-01T00:00:00Z", "unpublishAt",
				end.toString())));
		hidden.add(live(Map.of("name", marker + " nội bộ", "visibility", "INTERNAL")));
		String gone = live(Map.of("name", marker + " rút"));
		this.desk.post(ADMIN + "/" + gone + "/unpublish");
		hidden.add(gone);
		await().atMost(Duration.ofSeconds(30)).until(() -> end.isBefore(Instant.now()));
		List<Routes> routes = Routes.of(this.mapping).stream().filter((route) -> !route.isAdmin()).toList();
		assertThat(routes).hasSizeGreaterThanOrEqualTo(4);
		for (String id : hidden) {
			assertThat(routes).allSatisfy((route) -> {
				ApiClient.Answer answer = this.reader
					.get(route.concrete(slug(id)) + "?q=" + marker.substring(1) + "&size=100");
				assertThat(answer.text()).as(route.path()).doesNotContain(marker);
				assertThat(answer.status()).as(route.path())
					.isIn(route.path().contains("{") ? List.of(404, 410) : List.of(200));
			});
		}
	}

	@Test
	void aPictureIsPublicOnlyWhileSomethingPublicShowsIt() {
		String media = upload("logo.png", java.util.Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
		String path = "/api/members/media/" + media;
		assertThat(this.reader.get(path).status()).isEqualTo(404);
		String id = live(Map.of("name", unique("Hội Logo"), "logo", Map.of("mediaId", media, "alt", "Biểu trưng")));
		assertThat(this.reader.get(path).status()).isEqualTo(200);
		assertThat(this.reader.get(path).header("Content-Type")).isEqualTo("image/png");
		assertThat(this.reader.get("/api/members/organisations/" + slug(id)).json().path("logo").path("url").asString())
			.isEqualTo(path);
		this.desk.post(ADMIN + "/" + id + "/unpublish");
		assertThat(this.reader.get(path).status()).isEqualTo(404);
		assertThat(this.desk
			.post(ADMIN, request(Map.of("name", "X", "logo", Map.of("mediaId", "nothing", "alt", "Không có"))))
			.fieldCode()).isEqualTo("media-not-found");
	}

	@Test
	void badInputIsAnsweredWithACodeAndTheField() {
		assertThat(this.desk.post(ADMIN, "{\"name\":").code()).isEqualTo("body-unreadable");
		assertThat(this.desk.post(ADMIN, "{\"order\":\"một\"}").fieldCode()).isEqualTo("wrong-type");
		assertThat(this.desk.post(ADMIN, request(Map.of("name", "A", "parentId", "nobody"))).fieldCode())
			.isEqualTo("parent-not-found");
		assertThat(this.desk.get(ADMIN + "/nobody").status()).isEqualTo(404);
		assertThat(this.desk.put(ADMIN + "/nobody", request(Map.of())).status()).isEqualTo(428);
		String id = create(request(Map.of("name", unique("Hội Bản cũ"))));
		assertThat(this.desk.with("If-Match", "\"77\"").put(ADMIN + "/" + id, request(Map.of("name", "B"))).status())
			.isEqualTo(412);
	}

	@Test
	void anAnswerIsTakenAgainFromTheCacheUntilSomethingChanges() {
		live(Map.of("name", unique("Hội Bộ đệm")));
		ApiClient.Answer first = this.reader.get("/api/members/tree");
		assertThat(first.header("Surrogate-Key")).contains("members-list");
		assertThat(first.header("Cache-Control")).contains("public");
		ApiClient again = this.reader.with("If-None-Match", first.header("ETag"));
		assertThat(again.get("/api/members/tree").status()).isEqualTo(304);
		live(Map.of("name", unique("Hội Mới")));
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

	private JsonNode flat(String id) {
		return this.reader.get("/api/members/tree?flat=true")
			.json()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, Object> request(Map<String, Object> given) {
		Map<String, Object> request = new HashMap<>(Map.of("group", "MEMBER_ASSOCIATION"));
		request.putAll(given);
		return request;
	}

	private static Map<String, Object> leader(String name, boolean consents) {
		Map<String, Object> leader = new HashMap<>(Map.of("name", name, "position", "Ủy viên"));
		if (consents) {
			leader.put("consent", Map.of("at", "2026-01-01T00:00:00Z", "by", "Văn phòng"));
		}
		return leader;
	}

	private String create(Map<String, Object> request) {
		ApiClient.Answer created = this.desk.post(ADMIN, request);
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		assertThat(created.header("Location")).startsWith(ADMIN + "/");
		return created.json().path("id").asString();
	}

	private String live(Map<String, Object> given) {
		String id = create(request(given));
		publish(id);
		return id;
	}

	private void publish(String id) {
		ApiClient.Answer published = this.desk.post(ADMIN + "/" + id + "/publish");
		assertThat(published.status()).as(published.text()).isEqualTo(200);
	}

	private String named(String id, Map<String, Object> given, Map<String, Object> changes) {
		Map<String, Object> changed = new HashMap<>(given);
		changed.putAll(changes);
		ApiClient.Answer refused = update(id, changed);
		return refused.field() + " " + refused.fieldCode();
	}

	private ApiClient.Answer update(String id, Map<String, Object> request) {
		return this.desk.with("If-Match", "\"" + version(id) + "\"").put(ADMIN + "/" + id, request);
	}

	private ApiClient.Answer removed(String item) {
		return this.desk.with("If-Match", this.desk.get(item).header("ETag")).call("DELETE", item, null);
	}

	private long version(String id) {
		return this.desk.get(ADMIN + "/" + id).json().path("version").asLong();
	}

	private String slug(String id) {
		return this.desk.get(ADMIN + "/" + id).json().path("slug").asString();
	}

	private static String unique(String name) {
		return name + " " + UUID.randomUUID().toString().substring(0, 8);
	}

	private String upload(String filename, byte[] bytes) {
		java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
		body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
				+ "\"\r\nContent-Type: image/png\r\n\r\n")
			.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
		body.writeBytes(bytes);
		body.writeBytes("\r\n--cut--\r\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
		ApiClient.Answer kept = this.desk.upload("/api/members/admin/media", "multipart/form-data; boundary=cut",
				body.toByteArray());
		assertThat(kept.status()).as(kept.text()).isEqualTo(201);
		return kept.json().path("id").asString();
	}

	private static List<Integer> together(java.util.concurrent.Callable<Integer> one,
			java.util.concurrent.Callable<Integer> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<Integer>> running = java.util.stream.Stream.of(one, other).map((call) -> threads.submit(() -> {
				start.await();
				return call.call();
			})).toList();
			return List.of(running.get(0).get(), running.get(1).get());
		}
	}

	private static List<ConsumerRecord<String, String>> received(String key, int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "group.id",
				UUID.randomUUID().toString(), "auto.offset.reset", "earliest", "isolation.level", "read_committed");
		List<ConsumerRecord<String, String>> records = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of("members.organisations"));
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((record) -> {
					if (record.key().equals(key) && seen.add(CloudEventHeaders.of(record.headers()).id())) {
						records.add(record);
					}
				});
				return records.size() >= count;
			});
		}
		return records;
	}

}
