package vn.lhh.qa.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

class ModerationIT extends QuestionSuite {

	@Test
	void whatGoesWithAMoveIsKeptOrRefused() {
		String id = editorial("Bước kèm lý do " + UUID.randomUUID());
		assertThat(this.desk.post(ADMIN + "/" + id + "/spam", Map.of("reason", "Rác", "duplicateOfId", "x")).field())
			.isEqualTo("duplicateOfId");
		assertThat(this.desk.post(ADMIN + "/" + id + "/duplicate", Map.of("duplicateOfId", "x", "accountId", ANSWERER))
			.field()).isEqualTo("accountId");
		ApiClient.Answer assigned = this.desk.post(ADMIN + "/" + id + "/assign",
				Map.of("accountId", ANSWERER, "reason", "Đúng việc"));
		assertThat(assigned.json().path("history").valueStream().map((entry) -> entry.path("reason").asString("")))
			.contains("Đúng việc");
	}

	@Test
	void aQuestionIsGivenToSomebody() {
		String assign = ADMIN + "/" + editorial("Giao ai " + UUID.randomUUID()) + "/assign";
		for (ApiClient.Answer nobody : List.of(this.desk.post(assign), this.desk.post(assign, Map.of()))) {
			assertThat(nobody.field()).isEqualTo("accountId");
			assertThat(nobody.fieldCode()).isEqualTo("required");
		}
		for (String stranger : List.of("zzz", "x".repeat(20_000))) {
			ApiClient.Answer refused = this.desk.post(assign, Map.of("accountId", stranger));
			assertThat(refused.field()).isEqualTo("accountId");
			assertThat(refused.fieldCode()).isEqualTo("not-found");
		}
		assertThat(this.desk.post(assign, Map.of("accountId", ANSWERER)).status()).isEqualTo(200);
		assertThat(this.desk.post(assign, Map.of("organisationId", "hoi")).status()).isEqualTo(200);
	}

	@Test
	void nothingRepeatsWhatIsNoQuestionOrWasTakenBack() {
		ask(Map.of("website", "https://buy.example"));
		String spam = newest();
		this.clock.advance(Duration.ofSeconds(1));
		String code = ask(Map.of()).json().path("trackingCode").asString();
		String withdrawn = newest();
		this.reader.post("/api/qa/tracking/" + code + "/withdraw");
		this.clock.advance(Duration.ofSeconds(1));
		ask(Map.of());
		String duplicate = ADMIN + "/" + newest() + "/duplicate";
		for (String other : List.of(spam, withdrawn)) {
			ApiClient.Answer refused = this.desk.post(duplicate, Map.of("duplicateOfId", other));
			assertThat(refused.field()).isEqualTo("duplicateOfId");
			assertThat(refused.fieldCode()).isEqualTo("duplicate-not-found");
		}
		String earlier = editorial("Đã hỏi " + UUID.randomUUID());
		assertThat(this.desk.post(duplicate, Map.of("duplicateOfId", earlier)).status()).isEqualTo(200);
	}

	@Test
	void whatWasRefusedByMistakeIsOpenedAgainWithAReason() {
		String earlier = editorial("Đã hỏi " + UUID.randomUUID());
		this.clock.advance(Duration.ofSeconds(1));
		ask(Map.of());
		String question = ADMIN + "/" + newest();
		Map<String, Map<String, String>> refusals = Map.of("spam", Map.of(), "reject", Map.of("reason", "Nhầm"),
				"duplicate", Map.of("duplicateOfId", earlier));
		refusals.forEach((refusal, why) -> {
			assertThat(this.desk.post(question + "/" + refusal, why).json().path("allowedSteps").toString())
				.isEqualTo("[\"REOPEN\"]");
			assertThat(this.desk.post(question + "/reopen").field()).isEqualTo("reason");
			JsonNode reopened = this.desk.post(question + "/reopen", Map.of("reason", "Bấm nhầm")).json();
			assertThat(reopened.path("state").asString()).isEqualTo("RECEIVED");
			assertThat(reopened.path("duplicateOfId").isNull()).isTrue();
			assertThat(reopened.path("history").valueStream().toList().getLast().path("reason").asString())
				.isEqualTo("Bấm nhầm");
		});
		assertThat(this.desk.post(question + "/accept").status()).isEqualTo(200);
	}

	@Test
	void whereAQuestionStandsIsJudgedBeforeWhatItLacks() {
		ask(Map.of("publishAllowed", true));
		String question = ADMIN + "/" + newest();
		for (String step : List.of("answer", "publish", "revise", "assign")) {
			assertThat(this.approver.post(question + "/" + step).code()).as(step).isEqualTo("move-not-allowed");
		}
		ApiClient.Answer unassigned = this.desk.with("If-Match", this.desk.get(question).header("ETag"))
			.put(question + "/answer", Map.of("bodyHtml", ""));
		assertThat(unassigned.code()).isEqualTo("move-not-allowed");
	}

	@Test
	void theStepsOfferedAreThoseTheReaderMayTake() {
		String id = editorial("Ai được làm gì " + UUID.randomUUID());
		answered(id, "", false);
		assertThat(steps(this.desk, id)).containsExactly("REQUEST_CHANGES");
		assertThat(steps(this.approver, id)).containsExactly("REQUEST_CHANGES", "ANSWER", "PUBLISH");
		this.approver.post(ADMIN + "/" + id + "/publish");
		assertThat(steps(this.desk, id)).containsExactly("REDRAFT");
		assertThat(steps(this.approver, id)).containsExactly("REDRAFT", "REVISE", "HIDE");
	}

	@Test
	void scriptInAnAnswerIsCleanedAway() {
		String id = editorial("Kịch bản " + UUID.randomUUID());
		JsonNode written = this.desk.with("If-Match", etag(id))
			.put(ADMIN + "/" + id + "/answer",
					Map.of("bodyHtml", "<p onclick='x()'>Đáp</p><script>alert(1)</script>", "citations",
							List.of(Map.of("text", "Luật"))))
			.json();
		assertThat(written.path("answerDraft").path("bodyHtml").asString()).isEqualTo("<p>Đáp</p>");
		ApiClient.Answer refused = this.desk.with("If-Match", etag(id))
			.put(ADMIN + "/" + id + "/answer", Map.of("bodyHtml", "<p>Đáp</p>", "citations",
					List.of(Map.of("text", "Luật", "url", "javascript:alert(1)"))));
		assertThat(refused.field()).isEqualTo("citations[0].url");
	}

	private List<String> steps(ApiClient caller, String id) {
		return caller.get(ADMIN + "/" + id)
			.json()
			.path("allowedSteps")
			.valueStream()
			.map((step) -> step.asString())
			.toList();
	}

}
