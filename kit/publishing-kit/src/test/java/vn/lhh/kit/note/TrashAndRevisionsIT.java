package vn.lhh.kit.note;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class TrashAndRevisionsIT {

	private static final String NOTES = "/api/note/admin/notes";

	@LocalServerPort
	private int port;

	private ApiClient hoa;

	private ApiClient tam;

	private ApiClient boss;

	@BeforeEach
	void callers() {
		this.hoa = account("hoa", "WRITER");
		this.tam = account("tam", "WRITER");
		this.boss = account("boss", "BOSS");
	}

	@Test
	void whatWasApprovedOrEverLiveIsNoLongerItsAuthorsAlone() {
		String note = written(this.hoa);
		this.hoa.post(note + "/submit");
		this.boss.post(note + "/approve");
		assertThat(this.hoa.post(note + "/trash").code()).isEqualTo("forbidden");
		this.boss.post(note + "/publish");
		assertThat(this.hoa.post(note + "/trash").status()).isEqualTo(403);
		this.boss.post(note + "/unpublish", Map.of("reason", "thay bản khác"));
		assertThat(this.hoa.post(note + "/trash").status()).isEqualTo(403);
		assertThat(this.boss.post(note + "/trash").status()).isEqualTo(200);
		assertThat(this.hoa.post(note + "/restore").status()).isEqualTo(403);
	}

	@Test
	void revisionsAreListedReadAndRestored() {
		String note = written(this.hoa);
		String first = this.hoa.get(note).json().at("/draft/title").asString();
		this.tam.with("If-Match", "\"0\"").put(note, Map.of("title", "Tên khác"));
		JsonNode page = this.hoa.get(note + "/revisions").json();
		assertThat(page.path("totalItems").asInt()).isEqualTo(2);
		assertThat(page.at("/items/0/authorId").asString()).isEqualTo("tam");
		assertThat(page.at("/items/0/changedFields/0").asString()).isEqualTo("title");
		JsonNode one = this.hoa.get(note + "/revisions/1").json();
		assertThat(one.at("/content/title").asString()).isEqualTo(first);
		assertThat(this.hoa.get(note + "/revisions/9").status()).isEqualTo(404);
		assertThat(this.hoa.with("If-Match", "\"0\"").post(note + "/revisions/1/restore").status()).isEqualTo(412);
		ApiClient.Answer restored = this.hoa.with("If-Match", "\"1\"").post(note + "/revisions/1/restore");
		assertThat(restored.status()).as(restored.text()).isEqualTo(200);
		assertThat(restored.json().at("/draft/title").asString()).isEqualTo(first);
		assertThat(restored.json().path("revisionNo").asInt()).isEqualTo(3);
		assertThat(new ApiClient(this.port).get(note + "/revisions").status()).isEqualTo(401);
	}

	private static String written(ApiClient by) {
		ApiClient.Answer created = by.post(NOTES, Map.of("title", "Ghi chú " + System.nanoTime()));
		assertThat(created.status()).as(created.text()).isEqualTo(201);
		return created.header("Location");
	}

	private ApiClient account(String name, String role) {
		return new ApiClient(this.port).with("Authorization", "Bearer " + TestTokens.shared().forAccount(name, role));
	}

}
