package vn.lhh.qa.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingIT extends QuestionSuite {

	@Test
	void aQuestionIsAskedModeratedAnsweredPublishedAndTracked() {
		JsonNode asked = ask(Map.of("publishAllowed", true, "displayAnonymous", false)).json();
		String tracking = "/api/qa/tracking/" + asked.path("trackingCode").asString().toLowerCase();
		assertThat(this.reader.get(tracking).json().path("state").asString()).isEqualTo("RECEIVED");
		String id = newest();
		answered(id, "Câu hỏi đã biên tập " + id, true);
		assertThat(this.approver.post(ADMIN + "/" + id + "/publish").status()).isEqualTo(200);
		JsonNode tracked = this.reader.get(tracking).json();
		assertThat(tracked.path("state").asString()).isEqualTo("PUBLISHED");
		JsonNode shown = this.reader.get("/api/qa/questions/" + slug(id)).json();
		assertThat(tracked.path("publicUrl").asString()).isEqualTo(shown.path("url").asString());
		assertThat(shown.path("displayName").asString()).isEqualTo("Lê T. B. M.");
		assertThat(shown.path("bodyHtml").asString()).isEqualTo("<p>Biên tập</p>");
		assertThat(this.reader.get("/api/qa/topics").text()).contains(this.topicSlug);
	}

	@Test
	void aPrivateAnswerIsReadByWhoHasTheCodeAndByNobodyElse() {
		JsonNode asked = ask(Map.of()).json();
		String tracking = "/api/qa/tracking/" + asked.path("trackingCode").asString();
		String id = newest();
		assertThat(this.reader.get(tracking).json().path("withdrawable").asBoolean()).isTrue();
		String secret = "Riêng " + UUID.randomUUID();
		answered(id, secret, true);
		assertThat(this.reader.get(tracking).json().path("answer").isNull()).isTrue();
		assertThat(this.approver.post(ADMIN + "/" + id + "/answer").status()).isEqualTo(200);
		ApiClient.Answer read = this.reader.get(tracking);
		assertThat(read.header("Cache-Control")).contains("no-store");
		assertThat(read.json().path("state").asString()).isEqualTo("ANSWERED");
		assertThat(read.json().path("answer").path("bodyHtml").asString()).isEqualTo("<p>Trả lời</p>");
		assertThat(read.json().path("answer").path("answeredByName").asString()).isEqualTo("Nguyễn Văn An");
		assertThat(read.json().path("publicUrl").isNull()).isTrue();
		assertThat(read.json().path("withdrawable").asBoolean()).isFalse();
		assertThat(this.reader.get("/api/qa/questions?topic=" + this.topicSlug).text()).doesNotContain(secret);
		assertThat(this.reader.get("/api/qa/questions?q=" + secret.substring(6)).text()).doesNotContain(secret);
	}

	@Test
	void anAskerTakesAnOpenQuestionBackAndIsForgotten() {
		String code = ask(Map.of("fullName", "Rút Lại")).json().path("trackingCode").asString();
		ApiClient.Answer withdrawn = this.reader.post("/api/qa/tracking/" + code + "/withdraw");
		assertThat(withdrawn.json().path("state").asString()).isEqualTo("WITHDRAWN");
		assertThat(dump("askers")).doesNotContain("Rút Lại");
		assertThat(this.reader.post("/api/qa/tracking/" + code + "/withdraw").code()).isEqualTo("move-not-allowed");
	}

	@Test
	void aWrongCodeIsNotFoundAndTryingManyIsHeldBack() {
		List<Integer> statuses = new ArrayList<>();
		for (int attempt = 0; attempt < 31; attempt++) {
			statuses.add(this.reader.get("/api/qa/tracking/AAAAAAAAA" + (char) ('A' + attempt % 20)).status());
		}
		assertThat(statuses.subList(0, 30)).containsOnly(404);
		assertThat(statuses.getLast()).isEqualTo(429);
		ApiClient.Answer elsewhere = other().get("/api/qa/tracking/AAAAAAAAAA");
		assertThat(elsewhere.status()).isEqualTo(404);
		assertThat(elsewhere.header("Cache-Control")).contains("no-store");
	}

	@Test
	void whoAskedWhatWasAskedBeforeIsLedToItsPageWhileItIsPublic() {
		String earlier = published("Đã có trả lời " + UUID.randomUUID());
		String page = "/hoi-dap/" + slug(earlier);
		this.clock.advance(Duration.ofSeconds(1));
		String tracking = "/api/qa/tracking/" + ask(Map.of()).json().path("trackingCode").asString();
		assertThat(this.desk.post(ADMIN + "/" + newest() + "/duplicate", Map.of("duplicateOfId", earlier)).status())
			.isEqualTo(200);
		JsonNode tracked = this.reader.get(tracking).json();
		assertThat(tracked.path("state").asString()).isEqualTo("DUPLICATE");
		assertThat(tracked.path("publicUrl").asString()).isEqualTo(page);
		this.approver.post(ADMIN + "/" + earlier + "/hide", Map.of("reason", "Xem lại"));
		assertThat(this.reader.get(tracking).json().path("publicUrl").isNull()).isTrue();
	}

}
