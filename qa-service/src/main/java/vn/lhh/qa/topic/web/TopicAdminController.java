package vn.lhh.qa.topic.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.topic.Topic;
import vn.lhh.qa.topic.TopicDesk;
import vn.lhh.qa.topic.TopicReader;

/**
 * REST controller by which editors keep topics.
 */
@RestController
@RequestMapping("/api/qa/admin/topics")
@Audience({ "QA_ANSWERER", "APPROVER", "ADMIN" })
class TopicAdminController {

	private final TopicDesk desk;

	private final TopicReader reader;

	TopicAdminController(TopicDesk desk, TopicReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	List<TopicAdminView> list() {
		return this.reader.all().stream().map(TopicAdminView::of).toList();
	}

	@GetMapping("/{id}")
	ResponseEntity<TopicAdminView> one(@PathVariable String id) {
		return answer(ResponseEntity.ok(), this.desk.required(id));
	}

	@PostMapping
	ResponseEntity<TopicAdminView> create(@RequestBody TopicRequest request) {
		Topic created = this.desk.create(Nfc.orNull(request.slug()), request.details());
		return answer(ResponseEntity.created(URI.create("/api/qa/admin/topics/" + created.id())), created);
	}

	@PutMapping("/{id}")
	ResponseEntity<TopicAdminView> update(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody TopicRequest request) {
		return answer(ResponseEntity.ok(), this.desk.update(id, IfMatchHeader.required(ifMatch), request.details()));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.delete(id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	private static ResponseEntity<TopicAdminView> answer(ResponseEntity.BodyBuilder answer, Topic topic) {
		return answer.eTag("\"" + topic.version() + "\"")
			.cacheControl(CacheControl.noStore())
			.body(TopicAdminView.of(topic));
	}

}
