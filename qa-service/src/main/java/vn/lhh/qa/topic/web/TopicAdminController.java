package vn.lhh.qa.topic.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.admin.CrudController;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.security.Audience;
import vn.lhh.qa.topic.Topic;
import vn.lhh.qa.topic.TopicDesk;
import vn.lhh.qa.topic.TopicDetails;
import vn.lhh.qa.topic.TopicReader;

/**
 * REST controller by which editors keep topics.
 */
@RestController
@RequestMapping("/api/qa/admin/topics")
@Audience({ "QA_ANSWERER", "APPROVER", "ADMIN" })
class TopicAdminController extends CrudController<Topic, TopicDetails, TopicRequest, TopicAdminView> {

	private final TopicReader reader;

	TopicAdminController(TopicDesk desk, TopicReader reader) {
		super(desk, TopicRequest::details, TopicAdminView::of);
		this.reader = reader;
	}

	@GetMapping
	@Audience(value = { "QA_ANSWERER", "APPROVER", "ADMIN" }, scopes = ScopeType.CATEGORY)
	List<TopicAdminView> list() {
		return this.reader.all().stream().map(TopicAdminView::of).toList();
	}

}
