package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ScheduledTasks;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;

class StaffNoticeIT extends QuestionSuite {

	private static final TopicReader NOTICES = new TopicReader("staff.notices");

	@Autowired
	private ScheduledTaskHolder tasks;

	@Test
	void lateAnswersAreToldOnceAWorkingMorningWithoutASubject() throws ClassNotFoundException {
		this.mongo.remove(new Query(), Question.class);
		String account = UUID.randomUUID().toString();
		IntStream.range(0, 3).forEach((time) -> ask(Map.of("subject", "Riêng tư " + time)));
		this.desk.post(ADMIN + "/" + newest() + "/accept");
		this.desk.post(ADMIN + "/" + newest() + "/assign", Map.of("accountId", account));
		Runnable job = ScheduledTasks.of(this.tasks, Class.forName("vn.lhh.qa.question.digest.OverdueDigestJob"));
		at("2026-11-30T00:00:00Z", job);
		at("2026-12-05T02:00:00Z", job);
		assertThat(dump("digests")).as("before time, and on a Saturday").isEmpty();
		at("2026-12-07T00:31:00Z", job);
		at("2026-12-07T03:00:00Z", job);
		List<JsonNode> notices = NOTICES.ofItem("2026-12-07", 2)
			.stream()
			.map(ConsumerRecord::value)
			.map(ApiClient::json)
			.toList();
		assertThat(notices).extracting((notice) -> notice.path("kind").asString()).containsOnly("OVERDUE");
		assertThat(notices)
			.extracting((notice) -> notice.path("role").asString() + notice.path("accountId").asString()
					+ notice.path("count").asInt())
			.containsExactlyInAnyOrder("QA_ANSWERER2", account + "1");
		assertThat(notices.toString()).doesNotContain("Riêng tư");
		assertThat(this.mongo.getCollection("digests").countDocuments()).isEqualTo(1);
	}

	@Test
	void aSubmittedAnswerIsToldToApproversAndOneSentBackToItsAuthor() {
		String id = editorial("Câu " + UUID.randomUUID());
		answered(id, "Câu", false);
		ApiClient other = this.reader.with("Authorization",
				"Bearer " + TestTokens.shared().forAccount("other-" + UUID.randomUUID(), "APPROVER"));
		assertThat(other.post(ADMIN + "/" + id + "/request-changes", Map.of("reason", "Thiếu căn cứ")).status())
			.isEqualTo(200);
		List<JsonNode> notices = NOTICES.ofItem(id, 2)
			.stream()
			.map(ConsumerRecord::value)
			.map(ApiClient::json)
			.toList();
		assertThat(notices).extracting((notice) -> notice.path("kind").asString())
			.containsExactly("REVIEW_ASKED", "SENT_BACK");
		assertThat(notices.getLast().path("reason").asString()).isEqualTo("Thiếu căn cứ");
		assertThat(notices.getFirst().path("item").has("title")).isFalse();
	}

	private void at(String moment, Runnable job) {
		this.clock.set(Instant.parse(moment));
		job.run();
	}

}
