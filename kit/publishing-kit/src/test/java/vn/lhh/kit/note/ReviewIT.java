package vn.lhh.kit.note;

import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.AsShipped;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@ContextConfiguration(initializers = AsShipped.class)
class ReviewIT {

	private static final String NOTES = "/api/note/admin/notes";

	@LocalServerPort
	private int port;

	private ApiClient author;

	private ApiClient approver;

	@BeforeEach
	void callers() {
		this.author = account("hoa");
		this.approver = account("tam");
	}

	@Test
	void anAuthorNeitherApprovesNorPublishesWhicheverWayHeGoes() {
		JsonNode note = written("Tin tự duyệt");
		refused(note, "publish");
		moved(this.author, note, "submit");
		refused(note, "approve");
		refused(note, "publish");
		moved(this.approver, note, "approve");
		refused(note, "publish");
		assertThat(one(note).path("status").asString()).isEqualTo("APPROVED");
		assertThat(moved(this.approver, note, "publish").path("status").asString()).isEqualTo("PUBLISHED");
	}

	@Test
	void anAuthorDoesNotScheduleWhatHeWroteEither() {
		JsonNode note = written("Tin tự hẹn giờ");
		ApiClient.Answer answer = this.author.post(NOTES + "/" + note.path("id").asString() + "/publish",
				Map.of("publishAt", "2099-01-01T00:00:00Z"));
		assertThat(answer.code()).isEqualTo("approver-is-author");
		assertThat(one(note).path("status").asString()).isEqualTo("DRAFT");
	}

	@Test
	void whoChangesADraftBecomesItsAuthor() {
		JsonNode note = written("Tin được sửa");
		ApiClient.Answer changed = this.approver.with("If-Match", "\"" + note.path("version").asString() + "\"")
			.put(address(note), Map.of("title", "Tin được sửa lại"));
		assertThat(changed.status()).isEqualTo(200);
		ApiClient.Answer answer = this.approver.post(address(note) + "/publish");
		assertThat(answer.code()).isEqualTo("approver-is-author");
		moved(this.author, note, "publish");
	}

	@Test
	void anEditOfWhatIsLiveIsReviewedByAnotherAndFoundAmongWhatWaits() {
		JsonNode note = written("Tin đang đăng");
		JsonNode live = moved(this.approver, note, "publish");
		this.author.with("If-Match", "\"" + live.path("version").asString() + "\"")
			.put(address(note), Map.of("title", "Tin đang đăng, bản hai"));
		moved(this.author, note, "submit");
		assertThat(ids("IN_REVIEW")).contains(note.path("id").asString());
		assertThat(ids("PUBLISHED")).contains(note.path("id").asString());
		refused(note, "approve");
		moved(this.approver, note, "approve");
		assertThat(ids("APPROVED")).contains(note.path("id").asString());
		assertThat(ids("IN_REVIEW")).doesNotContain(note.path("id").asString());
		moved(this.approver, note, "publish");
		assertThat(ids("APPROVED")).doesNotContain(note.path("id").asString());
	}

	private Iterable<String> ids(String status) {
		JsonNode items = this.author.get(NOTES + "?size=100&status=" + status).json().path("items");
		return StreamSupport.stream(items.spliterator(), false).map((item) -> item.path("id").asString()).toList();
	}

	private JsonNode written(String title) {
		ApiClient.Answer answer = this.author.post(NOTES, Map.of("title", title + " " + System.nanoTime()));
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json();
	}

	private JsonNode moved(ApiClient by, JsonNode note, String move) {
		ApiClient.Answer answer = by.post(address(note) + "/" + move);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	private void refused(JsonNode note, String move) {
		ApiClient.Answer answer = this.author.post(address(note) + "/" + move);
		assertThat(answer.status()).as(answer.text()).isEqualTo(403);
		assertThat(answer.code()).isEqualTo("approver-is-author");
	}

	private JsonNode one(JsonNode note) {
		return this.author.get(address(note)).json();
	}

	private static String address(JsonNode note) {
		return NOTES + "/" + note.path("id").asString();
	}

	private ApiClient account(String name) {
		return new ApiClient(this.port).with("Authorization", "Bearer " + TestTokens.shared().forAccount(name, "BOSS"));
	}

}
