package vn.lhh.kit.note;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class PublishingIT {

	private static final Map<String, Object> LATER = Map.of("publishAt", "2045-01-01T00:00:00Z");

	@LocalServerPort
	private int port;

	private NoteWorkflow workflow;

	private ApiClient writer;

	private ApiClient boss;

	@BeforeEach
	void callers() {
		this.workflow = new NoteWorkflow(this.port);
		this.writer = this.workflow.writer();
		this.boss = this.workflow.approver();
	}

	@Test
	void noEditorChangesWhetherWhereOrHowLongReadersSeeWhatAnApproverPutLive() {
		String note = published(Map.of("title", unique("Đã duyệt")));
		String page = this.workflow.page(note);
		String fresh = "dia-chi-" + UUID.randomUUID();
		ApiClient.Answer edited = this.writer.with("If-Match", etag(note))
			.put(note, Map.of("title", "Sửa", "slug", fresh, "visibility", "INTERNAL", "unpublishAt",
					"2044-01-01T00:00:00Z"));
		assertThat(edited.json().path("visibility").asString()).isEqualTo("INTERNAL");
		assertThat(edited.json().path("slug").asString()).isEqualTo(fresh);
		assertThat(edited.json().path("unpublishAt").asString()).startsWith("2044-01-01");
		await().during(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(status(page)).isEqualTo(200));
		assertThat(status("/api/note/notes/" + fresh)).as("no address before its time").isEqualTo(404);
		this.boss.post(note + "/publish");
		assertThat(status(page)).isEqualTo(410);
	}

	@Test
	void aScheduledItemGoesLiveByTheClock() {
		String note = drafted(Map.of("title", unique("Hẹn giờ"), "publishAt", Instant.now().plusSeconds(2).toString()));
		assertThat(this.boss.post(note + "/publish").json().path("status").asString()).isEqualTo("SCHEDULED");
		String page = this.workflow.page(note);
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(status(page)).isEqualTo(200));
	}

	@Test
	void anItemLeavesTheMomentItsTimeIsOver() {
		String note = published(Map.of("title", unique("Hết hạn"), "validTo", Instant.now().plusSeconds(3).toString()));
		String page = this.workflow.page(note);
		assertThat(this.workflow.anyone().get(page).header("Valid-Until")).isNotEmpty();
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.boss.get(note).json().path("status").asString()).isEqualTo("EXPIRED"));
		ApiClient.Answer gone = this.workflow.anyone().get(page);
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.code()).isEqualTo("content-withdrawn");
	}

	@Test
	void nothingIsRefusedWithoutAReason() {
		String note = drafted(Map.of("title", unique("Bước sai")));
		assertThat(this.boss.post(note + "/approve").code()).isEqualTo("move-not-allowed");
		assertThat(this.writer.post(note + "/submit").status()).isEqualTo(200);
		assertThat(this.boss.post(note + "/reject", Map.of()).code()).isEqualTo("validation-failed");
		assertThat(this.boss.post(note + "/reject", Map.of("reason", "trùng")).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "approve", "request-changes", "reject", "unpublish", "archive", "trash", "restore", "submit" })
	void onlyPublishingHasATime(String move) {
		String note = drafted(Map.of("title", unique("Giờ lạc")));
		ApiClient.Answer answer = this.boss.post(note + "/" + move,
				Map.of("reason", "vì thế", "publishAt", "2045-01-01T00:00:00Z"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.field() + " " + answer.fieldCode()).isEqualTo("publishAt move-without-time");
	}

	@Test
	void nothingIsPublishedAfterItsEnd() {
		String note = drafted(Map.of("title", unique("Hết trước"), "unpublishAt", "2044-06-01T00:00:00Z"));
		ApiClient.Answer answer = this.boss.post(note + "/publish", LATER);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.field() + " " + answer.fieldCode()).isEqualTo("unpublishAt not-after-start");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unpublishAt", "validTo" })
	void whatIsOverIsNotPublishedAgain(String field) {
		String note = drafted(Map.of("title", unique("Đã hết"), field, Instant.now().plusSeconds(1).toString()));
		await().atMost(Duration.ofSeconds(20)).until(() -> {
			ApiClient.Answer answer = this.boss.post(note + "/publish");
			return answer.status() == 400 && (answer.field() + " " + answer.fieldCode()).equals(field + " in-past");
		});
	}

	@Test
	void whatWasRefusedIsNotPublishedByWayOfALeaveFromThePublic() {
		Map<String, Object> content = Map.of("title", unique("Vòng qua"));
		String note = published(content);
		assertThat(this.writer.with("If-Match", etag(note)).put(note, content).status()).isEqualTo(200);
		this.writer.post(note + "/submit");
		this.boss.post(note + "/reject", Map.of("reason", "sai"));
		this.boss.post(note + "/unpublish");
		assertThat(this.boss.post(note + "/publish").code()).isEqualTo("move-not-allowed");
		assertThat(this.writer.post(note + "/submit").status()).isEqualTo(200);
		assertThat(this.boss.get(note).json().path("status").asString()).isEqualTo("IN_REVIEW");
	}

	private static String unique(String title) {
		return title + " " + UUID.randomUUID();
	}

	private String drafted(Map<String, Object> content) {
		return this.workflow.drafted(this.writer, content);
	}

	private String published(Map<String, Object> content) {
		return this.workflow.published(content);
	}

	private String etag(String note) {
		return this.boss.get(note).header("ETag");
	}

	private int status(String page) {
		return this.workflow.anyone().get(page).status();
	}

}
