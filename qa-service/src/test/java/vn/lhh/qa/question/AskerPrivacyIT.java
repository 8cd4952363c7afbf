package vn.lhh.qa.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import vn.lhh.qa.question.submission.AskerErasureJob;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

class AskerPrivacyIT extends QuestionSuite {

	@Autowired
	private AskerErasureJob askerErasureJob;

	@Test
	void whoWasStoppedNeitherReadsNorErasesAnAsker() {
		ask(Map.of());
		String asker = ADMIN + "/" + newest() + "/asker";
		String account = "stopped-" + UUID.randomUUID();
		ApiClient stopped = this.reader.with("Authorization",
				"Bearer " + TestTokens.shared().forAccount(account, "QA_ANSWERER"));
		assertThat(stopped.get(asker).status()).isEqualTo(200);
		TestTokens.shared().stop(account);
		assertThat(stopped.get(asker).status()).isEqualTo(401);
		assertThat(stopped.post(asker.replace("/asker", "/erase-asker")).status()).isEqualTo(401);
		assertThat(this.desk.get(asker).status()).isEqualTo(200);
	}

	@Test
	void whatAPrivateAnswerSaysIsInNoListSearchEventOrLog(CapturedOutput output) {
		String code = ask(Map.of()).json().path("trackingCode").asString();
		String id = newest();
		String secret = "riêng" + UUID.randomUUID().toString().replace("-", "");
		answered(id, "Câu hỏi riêng", true, "<p>Trả lời " + secret + "</p>");
		assertThat(this.approver.post(ADMIN + "/" + id + "/answer").status()).isEqualTo(200);
		assertThat(this.reader.get("/api/qa/tracking/" + code).text()).contains(secret);
		assertThat(this.reader.get("/api/qa/questions?size=100").text()).doesNotContain(secret);
		assertThat(this.reader.get("/api/qa/questions?q=" + secret).json().path("totalItems").asInt()).isZero();
		assertThat(this.reader.get("/api/qa/topics").text()).doesNotContain(secret);
		String later = published("Công khai về sau " + UUID.randomUUID());
		assertThat(EVENTS.upTo(later)).isNotEmpty()
			.allSatisfy((event) -> assertThat(event.toString()).doesNotContain(secret));
		assertThat(output).doesNotContain(secret, code);
	}

	@Test
	void personalDataStaysInItsOwnCollection(CapturedOutput output) {
		ask(Map.of("publishAllowed", true));
		String id = newest();
		answered(id, "Không riêng tư " + id, true);
		this.approver.post(ADMIN + "/" + id + "/publish");
		String list = this.desk.get(ADMIN + "?size=100").text();
		String detail = this.desk.get(ADMIN + "/" + id).text();
		String open = this.reader.get("/api/qa/questions/" + slug(id)).text()
				+ this.reader.get("/api/qa/questions?size=100").text();
		String events = EVENTS.ofItem(id, 1).stream().map(ConsumerRecord::value).collect(Collectors.joining());
		String elsewhere = this.mongo.getCollectionNames()
			.stream()
			.filter((name) -> !name.equals("askers"))
			.map(this::dump)
			.collect(Collectors.joining());
		for (String secret : List.of("Bí Mật", "bi.mat@example.vn", "0912 345 678", "12 Hẻm Kín", "lời riêng tư")) {
			assertThat(list + detail + open + events + elsewhere).doesNotContain(secret);
			assertThat(output.getAll()).doesNotContain(secret);
		}
		assertThat(events).doesNotContain("Nguyễn Văn An");
		assertThat(dump("askers")).contains("Bí Mật", "bi.mat@example.vn", "lời riêng tư");
		assertThat(this.desk.get(ADMIN + "/" + id + "/asker").text()).contains("bi.mat@example.vn", "lời riêng tư");
	}

	@Test
	void theTrackingCodeIsNowhereInTheStore() {
		String code = ask(Map.of()).json().path("trackingCode").asString();
		assertThat(this.mongo.getCollectionNames()).isNotEmpty()
			.allSatisfy((name) -> assertThat(dump(name)).doesNotContain(code));
	}

	@Test
	void whoAskedIsErasedOnRequestAndByItselfWhenTheTimeHasCome(CapturedOutput output) {
		ask(Map.of("fullName", "Xóa Ngay"));
		String first = newest();
		assertThat(this.desk.post(ADMIN + "/" + first + "/erase-asker").status()).isEqualTo(200);
		assertThat(this.desk.get(ADMIN + "/" + first + "/asker").status()).isEqualTo(404);
		assertThat(dump("askers")).doesNotContain("Xóa Ngay");
		assertThat(output).as("the tests' own server knows no compact").contains("askers was not compacted");
		ask(Map.of("fullName", "Xóa Sau"));
		String second = newest();
		this.askerErasureJob.forgetOverdue();
		assertThat(dump("askers")).contains("Xóa Sau");
		this.clock.advance(Duration.ofDays(2));
		this.askerErasureJob.forgetOverdue();
		assertThat(dump("askers")).doesNotContain("Xóa Sau").contains("policyVersion");
		assertThat(this.desk.get(ADMIN + "/" + second + "/asker").status()).isEqualTo(404);
	}

}
