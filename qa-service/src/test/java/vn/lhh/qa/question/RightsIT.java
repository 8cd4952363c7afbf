package vn.lhh.qa.question;

import java.util.List;
import java.util.Map;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.RightsContract;
import vn.lhh.testkit.contract.RightsSubject;

import static vn.lhh.testkit.contract.RightsSubject.plain;
import static vn.lhh.testkit.contract.RightsSubject.posted;
import static vn.lhh.testkit.contract.RightsSubject.scoped;

class RightsIT extends RightsContract {

	private static final String QUESTIONS = QuestionWorkflow.QUESTIONS;

	private static final String TOPICS = "/api/qa/admin/topics";

	@Override
	protected String scopeType() {
		return "CATEGORY";
	}

	@Override
	protected ScopeIds containers(ApiClient administrator) {
		String topic = posted(administrator, TOPICS, topic());
		return new ScopeIds(topic, topic, posted(administrator, TOPICS, topic()));
	}

	@Override
	protected List<RightsSubject> subjects(ApiClient administrator) {
		return List.of(
				scoped(QUESTIONS,
						(topic) -> Map.of("subject", "Hỏi về quyền", "bodyHtml", "<p>Hỏi</p>", "topicId", topic)),
				plain(TOPICS, (none) -> topic()));
	}

	@Override
	protected Map<String, Object> bodies() {
		return Map.of("PUT " + QUESTIONS + "/{id}/answer",
				Map.of("bodyHtml", "<p>Trả lời</p>", "answeredByName", "Nguyễn Văn An"),
				"POST " + QUESTIONS + "/{id}/assign", Map.of("organisationId", "van-phong"),
				"POST " + QUESTIONS + "/{id}/duplicate", Map.of("duplicateOfId", "x"));
	}

	private static Map<String, Object> topic() {
		return Map.of("name", "Chủ đề " + System.nanoTime());
	}

}
