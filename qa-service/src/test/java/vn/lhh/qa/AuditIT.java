package vn.lhh.qa;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.AuditContract;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests that each admin write of qa-service is audited, and each look at an asker. */
class AuditIT extends AuditContract {

	private static final String ADMIN = "/api/qa/admin/questions";

	private static final Map<String, Object> WHY = Map.of("reason", "Lý do");

	private ApiClient desk = new ApiClient(0);

	private ApiClient approver = new ApiClient(0);

	AuditIT() {
		super("qa");
	}

	@Override
	protected void makeEveryWrite() {
		signIn();
		makeCrud(this.desk, "/api/qa/admin/topics", Map.of("name", "Chủ đề " + UUID.randomUUID()),
				Map.of("name", "Chủ đề khác"));
		answer();
		String refused = ADMIN + "/" + asked();
		move(this.desk, refused, "reject");
		move(this.desk, refused, "reopen");
		move(this.desk, refused, "spam");
		move(this.desk, refused, "reopen");
		make(this.desk, "POST", refused + "/duplicate", Map.of("duplicateOfId", asked()));
		make(this.desk, "POST", ADMIN + "/" + asked() + "/erase-asker");
	}

	private void signIn() {
		this.desk = api().as("QA_ANSWERER");
		this.approver = api().as("APPROVER");
	}

	private void answer() {
		String item = ADMIN + "/" + asked();
		move(this.desk, item, "accept");
		make(this.desk, "POST", item + "/assign", Map.of("accountId", UUID.randomUUID().toString()));
		String topic = this.desk.post("/api/qa/admin/topics", Map.of("name", "Chủ đề " + UUID.randomUUID()))
			.json()
			.path("id")
			.asString();
		makeAtVersion(this.desk, "PUT", item, item,
				Map.of("subject", "Câu hỏi", "bodyHtml", "<p>Biên tập</p>", "topicId", topic));
		writeAnswer(item);
		for (String step : List.of("submit", "request-changes", "submit")) {
			move(step.equals("submit") ? this.desk : this.approver, item, step);
		}
		for (String step : List.of("publish", "hide", "show")) {
			move(this.approver, item, step);
		}
		writeAnswer(item);
		move(this.approver, item, "revise");
		String other = make(this.desk, "POST", ADMIN,
				Map.of("subject", "Tự đặt", "bodyHtml", "<p>Tự đặt</p>", "topicId", topic))
			.header("Location");
		writeAnswer(other);
		move(this.desk, other, "submit");
		move(this.approver, other, "answer");
	}

	private void writeAnswer(String item) {
		makeAtVersion(this.desk, "PUT", item + "/answer", item,
				Map.of("bodyHtml", "<p>Trả lời</p>", "answeredByName", "Nguyễn Văn An", "organisation", "Văn phòng"));
	}

	private void move(ApiClient by, String item, String step) {
		make(by, "POST", item + "/" + step, WHY);
	}

	private String asked() {
		String subject = "Hỏi " + UUID.randomUUID();
		ApiClient reader = api().with("X-Forwarded-For",
				"2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::1");
		ApiClient.Answer answer = reader.post("/api/qa/questions",
				Map.of("subject", subject, "body", "Đây là lời riêng tư", "fullName", "Lê Thị Bí Mật", "email",
						"bi.mat@example.vn", "phone", "0912 345 678", "publishAllowed", true, "wantsReplyBy", "EMAIL",
						"consent", Map.of("accepted", true, "version", "2026-01")));
		assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
		return this.desk.get(ADMIN + "?size=100")
			.json()
			.path("items")
			.valueStream()
			.filter((item) -> item.toString().contains(subject))
			.findFirst()
			.orElseThrow()
			.path("id")
			.asString();
	}

	@Test
	void aLookAtAnAskerIsAuditedAndTellsNothingOfThem() {
		signIn();
		String id = asked();
		assertThat(this.desk.get(ADMIN + "/" + id + "/asker").status()).isEqualTo(200);
		List<ConsumerRecord<String, String>> events = new TopicReader("audit.entries").ofItem(id, 2);
		assertThat(events).extracting((event) -> ApiClient.json(event.value()).path("action").asString())
			.containsExactly("ask", "view-asker");
		assertThat(events).extracting(ConsumerRecord::value)
			.allSatisfy((value) -> assertThat(value).doesNotContain("Bí Mật", "example.vn", "0912", "riêng tư", "Hỏi"));
	}

}
