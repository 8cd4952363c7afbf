package vn.lhh.search.curation.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.lhh.search.ContentEvents;
import vn.lhh.search.SearchSystem;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

class CurationApiIT {

	private static final String PINS = "/api/search/admin/pins";

	private static final String ABBREVIATIONS = "/api/search/admin/abbreviations";

	private static final String QUERIES = "/api/search/admin/queries";

	private static ContentEvents events;

	private static SearchSystem system;

	@BeforeAll
	static void start(@TempDir Path folder) {
		events = new ContentEvents();
		events.article("a1", 1, "Đại hội nhiệm kỳ mới");
		events.article("a2", 1, "Đại hội lần thứ năm");
		events.article("a3", 1, "Kế hoạch năm");
		events.article("a4", 1, "Trung tâm Ươm tạo cây giống");
		events.flush();
		system = new SearchSystem(folder.resolve("search"));
		system.startCaughtUp();
		SearchSystem.await(() -> system.index().state().items() == 4);
	}

	@AfterAll
	static void stop() {
		system.close();
		events.close();
	}

	@Test
	void aPinnedItemComesFirstForItsQueryWithAndWithoutAccents() {
		ApiClient.Answer created = approver().post(PINS,
				Map.of("query", "đại hội", "type", "article", "itemId", "a3", "order", 1));
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		assertThat(created.header("Location")).startsWith(PINS + "/");
		assertThat(system.ids("đại hội").getFirst()).isEqualTo("a3");
		assertThat(system.ids("Dai  hoi").getFirst()).isEqualTo("a3");
		assertThat(system.ids("đại hồi")).doesNotContain("a3");
		assertThat(system.ids("đại hội năm").getFirst()).isEqualTo("a2");
		assertThat(approver().post(PINS, Map.of("query", "dai hoi", "type", "article", "itemId", "a3")).code())
			.isEqualTo("already-there");
		String path = created.header("Location");
		JsonNode listed = approver().get(PINS).json();
		assertThat(listed.at("/items/0/query").asString()).isEqualTo("đại hội");
		ApiClient.Answer moved = approver().with("If-Match", created.header("ETag"))
			.put(path, Map.of("query", "nhiệm kỳ", "type", "article", "itemId", "a3"));
		assertThat(moved.status()).as(moved.text()).isEqualTo(200);
		assertThat(system.ids("đại hội")).doesNotContain("a3");
		assertThat(system.ids("nhiem ky").getFirst()).isEqualTo("a3");
		assertThat(approver().with("If-Match", created.header("ETag")).call("DELETE", path, null).status())
			.isEqualTo(412);
		assertThat(approver().with("If-Match", moved.header("ETag")).call("DELETE", path, null).status())
			.isEqualTo(204);
		assertThat(system.ids("nhiem ky")).doesNotContain("a3");
	}

	@Test
	void anAbbreviationFindsWhatItStandsFor() {
		assertThat(system.ids("TTUT")).isEmpty();
		ApiClient.Answer created = approver().post(ABBREVIATIONS,
				Map.of("abbreviation", "TTUT", "expansion", "trung tâm ươm tạo"));
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		assertThat(system.ids("TTUT")).containsExactly("a4");
		String path = created.header("Location");
		assertThat(approver().with("If-Match", created.header("ETag")).call("DELETE", path, null).status())
			.isEqualTo(204);
		assertThat(system.ids("TTUT")).isEmpty();
	}

	@Test
	void whatNamesNoItemOrWordIsRefused() {
		assertThat(approver().post(PINS, Map.of("query", "?!", "type", "article", "itemId", "a")).field())
			.isEqualTo("query");
		assertThat(approver().post(PINS, Map.of("query", "a", "type", "tin", "itemId", "a")).field()).isEqualTo("type");
		assertThat(approver().post(ABBREVIATIONS, Map.of("abbreviation", "…", "expansion", "a")).field())
			.isEqualTo("abbreviation");
	}

	@Test
	void queriesAreCountedWithoutWhatMayNameAPerson() {
		for (String query : List.of("0912 345 678", "an@example.vn", "kế hoạch", "Ke Hoach")) {
			system.search(query);
		}
		system.search("kế hoạch", "page=2");
		system.search("không có gì như vậy");
		ApiClient editor = system.api().as("EDITOR");
		SearchSystem.await(() -> texts(editor.get(QUERIES + "?size=50").json()).contains("khong co gi nhu vay"));
		JsonNode asked = editor.get(QUERIES + "?size=50").json();
		assertThat(texts(asked)).contains("khong co gi nhu vay")
			.noneMatch((text) -> text.contains("0912"))
			.noneMatch((text) -> text.contains("@"));
		assertThat(asked.path("items")).anySatisfy((item) -> {
			assertThat(item.path("text").asString()).isEqualTo("ke hoach");
			assertThat(item.path("asked").asInt()).isEqualTo(2);
			assertThat(item.path("unanswered").asInt()).isZero();
		});
		assertThat(texts(editor.get(QUERIES + "?order=unanswered&size=50").json())).contains("khong co gi nhu vay")
			.doesNotContain("ke hoach");
		assertThat(editor.get(QUERIES + "?order=x").field()).isEqualTo("order");
		assertThat(system.api().as("APPROVER").get("/api/search/admin/rebuild").status()).isEqualTo(403);
		assertThat(editor.get(PINS).status()).isEqualTo(403);
	}

	private static List<String> texts(JsonNode page) {
		return page.path("items").valueStream().map((item) -> item.path("text").asString()).toList();
	}

	private static ApiClient approver() {
		return system.api().as("APPROVER");
	}

}
