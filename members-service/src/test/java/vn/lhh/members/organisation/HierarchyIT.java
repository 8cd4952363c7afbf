package vn.lhh.members.organisation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.server.MongoCommandRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lhh.members.organisation.MembersDesk.request;
import static vn.lhh.members.organisation.MembersDesk.unique;
import static org.awaitility.Awaitility.await;

class HierarchyIT extends OrganisationSuite {

	@Autowired
	private OrganisationReader organisations;

	@Test
	void theTreeIsReadAtOnceWithoutWhatOnlyTheOrganisationItselfShows() {
		assertThat(MongoCommandRecorder.of(this.organisations::forest)).containsExactly(
				"find organisations [draft, history, live.descriptionHtml, live.leaders, live.origin, outbox, revisions]");
	}

	@Test
	void theTreeHasItsThreeBranchesAndNestsWithoutLimitOfWidth() {
		String top = this.desk.live(Map.of("name", unique("Hội Gốc"), "group", "AFFILIATED"));
		String middle = this.desk.live(Map.of("name", unique("Hội Giữa"), "group", "AFFILIATED", "parentId", top));
		this.desk.live(Map.of("name", unique("Hội Lá"), "group", "AFFILIATED", "parentId", middle));
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
		String parent = this.desk.live(Map.of("name", unique("Hội Xếp thứ tự")));
		for (String name : List.of("Ưm", "Âm", "Đà Lạt", "An", "Um")) {
			this.desk.live(Map.of("name", name, "parentId", parent));
		}
		this.desk.live(Map.of("name", "Xếp trước", "parentId", parent, "order", 1));
		JsonNode children = this.reader.get("/api/members/organisations/" + this.desk.slug(parent))
			.json()
			.path("children");
		assertThat(children.valueStream().map((child) -> child.path("name").asString())).containsExactly("Xếp trước",
				"An", "Âm", "Đà Lạt", "Um", "Ưm");
	}

	@Test
	void namesStandWordByWord() {
		String parent = this.desk.live(Map.of("name", unique("Hội Theo từ")));
		for (String name : List.of("Hội Đam Rông", "Hội Đạ Tẻh", "Hội \u00D0ạ Huoai")) {
			this.desk.live(Map.of("name", name, "parentId", parent));
		}
		JsonNode children = this.reader.get("/api/members/organisations/" + this.desk.slug(parent))
			.json()
			.path("children");
		assertThat(children.valueStream().map((child) -> child.path("name").asString())).containsExactly("Hội Đạ Huoai",
				"Hội Đạ Tẻh", "Hội Đam Rông");
	}

	@Test
	void aMoveKeepsTheIdAndTheAddress() {
		String first = this.desk.live(Map.of("name", unique("Hội Một")));
		String second = this.desk.live(Map.of("name", unique("Hội Hai")));
		Map<String, Object> child = request(Map.of("name", unique("Hội Dời"), "parentId", first));
		String id = this.desk.live(child);
		String slug = this.desk.slug(id);
		child.put("parentId", second);
		assertThat(this.desk.update(id, child).status()).isEqualTo(200);
		assertThat(flat(id).path("parentId").asString()).as("the draft changes nothing yet").isEqualTo(first);
		this.desk.publish(id);
		assertThat(flat(id).path("parentId").asString()).isEqualTo(second);
		assertThat(this.desk.slug(id)).isEqualTo(slug);
		assertThat(this.reader.get("/api/members/organisations/" + slug).status()).isEqualTo(200);
	}

	@Test
	void aCycleIsRefusedAndNothingIsSaved() {
		Map<String, Object> top = request(Map.of("name", unique("Hội Trên")));
		String above = this.desk.live(top);
		String below = this.desk.live(Map.of("name", unique("Hội Dưới"), "parentId", above));
		top.put("parentId", below);
		long version = this.desk.version(above);
		ApiClient.Answer refused = this.desk.update(above, top);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.field()).isEqualTo("parentId");
		assertThat(refused.fieldCode()).isEqualTo("cycle");
		assertThat(refused.json().path("errors").get(0).path("message").asString())
			.isEqualTo("Mục không thể nằm trong chính nó.");
		assertThat(this.desk.version(above)).isEqualTo(version);
	}

	@Test
	void twoDraftsThatWouldCloseACycleWhenBothArePublishedAreRefused() {
		Map<String, Object> one = request(Map.of("name", unique("Hội Nháp một")));
		Map<String, Object> two = request(Map.of("name", unique("Hội Nháp hai")));
		String first = this.desk.live(one);
		String second = this.desk.live(two);
		one.put("parentId", second);
		two.put("parentId", first);
		assertThat(this.desk.update(first, one).status()).isEqualTo(200);
		assertThat(this.desk.update(second, two).fieldCode()).isEqualTo("cycle");
	}

	@Test
	void twoMovesAtTheSameMomentNeverCloseACycle() throws Exception {
		for (int round = 0; round < 15; round++) {
			Map<String, Object> one = request(Map.of("name", unique("Hội Đua một")));
			Map<String, Object> two = request(Map.of("name", unique("Hội Đua hai")));
			String first = this.desk.live(one);
			String second = this.desk.live(two);
			one.put("parentId", second);
			two.put("parentId", first);
			List<Integer> statuses = together(() -> this.desk.update(first, one).status(),
					() -> this.desk.update(second, two).status());
			assertThat(statuses).containsExactlyInAnyOrder(200, 400);
		}
	}

	@Test
	void aParentWithChildrenStaysUntilTheyAreGone() {
		String parent = this.desk.live(Map.of("name", unique("Hội Mẹ")));
		String child = this.desk.live(Map.of("name", unique("Hội Bé"), "parentId", parent));
		for (String move : List.of("trash", "unpublish", "archive")) {
			assertThat(this.desk.api().post(ADMIN + "/" + parent + "/" + move).code()).isEqualTo("has-children");
		}
		assertThat(this.desk.api().post(ADMIN + "/" + child + "/trash").status()).isEqualTo(200);
		assertThat(this.desk.api().post(ADMIN + "/" + parent + "/trash").status()).isEqualTo(200);
		assertThat(this.desk.api().post(ADMIN + "/" + child + "/restore").fieldCode()).isEqualTo("parent-not-found");
	}

	@Test
	void nothingIsPublishedUnderWhatIsNot() {
		String parent = this.desk.create(request(Map.of("name", unique("Hội Chưa đăng"))));
		String child = this.desk.create(request(Map.of("name", unique("Hội Con chưa đăng"), "parentId", parent)));
		assertThat(this.desk.api().post(ADMIN + "/" + child + "/publish").code()).isEqualTo("parent-not-published");
		this.desk.publish(parent);
		this.desk.publish(child);
		assertThat(flat(child).path("parentId").asString()).isEqualTo(parent);
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

	private static List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<Integer>> running = Stream.of(one, other).map((call) -> threads.submit(() -> {
				start.await();
				return call.call();
			})).toList();
			return List.of(running.get(0).get(), running.get(1).get());
		}
	}

}
