package vn.lhh.qa.question.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.admin.AdminResponse;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.security.RequiresApprover;
import vn.lhh.kit.security.Sensitive;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.asker.AskerDetails;
import vn.lhh.qa.question.AskerDesk;
import vn.lhh.qa.question.Assignment;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.QuestionDesk;
import vn.lhh.qa.question.QuestionReader;
import vn.lhh.qa.question.QuestionStatus;
import vn.lhh.qa.question.QuestionTransition;

/**
 * REST controller by which editors moderate, answer and publish questions.
 */
@RestController
@RequestMapping("/api/qa/admin/questions")
@Audience(value = { "QA_ANSWERER", "APPROVER", "ADMIN" }, approving = { "APPROVER", "ADMIN" },
		scopes = ScopeType.CATEGORY)
class QuestionAdminController {

	private final QuestionDesk desk;

	private final QuestionReader reader;

	private final AskerDesk askers;

	QuestionAdminController(QuestionDesk desk, QuestionReader reader, AskerDesk askers) {
		this.desk = desk;
		this.reader = reader;
		this.askers = askers;
	}

	@GetMapping
	PageResult<QuestionAdminView.Summary> list(@RequestParam(required = false) @Nullable QuestionStatus state,
			@RequestParam(required = false) @Nullable String topicId,
			@RequestParam(defaultValue = "false") boolean overdue, Paging paging, Actor by) {
		return this.reader.all(state, topicId, overdue, paging, by)
			.map((question) -> QuestionAdminView.Summary.of(question, this.desk.isOverdue(question)));
	}

	@GetMapping("/{id}")
	ResponseEntity<QuestionAdminView> one(@PathVariable String id, Actor by) {
		return answer(this.desk.required(id, by), by);
	}

	@GetMapping("/{id}/takedown-receipt")
	ResponseEntity<TakedownReceipt> takedownReceipt(@PathVariable String id, Actor by) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.desk.takedownReceipt(id, by));
	}

	@Sensitive
	@Audience({ "QA_ANSWERER", "APPROVER", "ADMIN" })
	@GetMapping("/{id}/asker")
	ResponseEntity<AskerDetails> asker(@PathVariable String id, Actor by) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.askers.open(id, by).orElseThrow(Problem::notFound));
	}

	@PostMapping
	ResponseEntity<QuestionAdminView> create(@RequestBody QuestionTextRequest request, Actor by) {
		Question created = this.desk.create(request.text(), by);
		return AdminResponse.created(view(created, by), created);
	}

	@PutMapping("/{id}")
	ResponseEntity<QuestionAdminView> edit(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody QuestionTextRequest request, Actor by) {
		return answer(this.desk.edit(id, IfMatchHeader.required(ifMatch), request.text(), by), by);
	}

	@PutMapping("/{id}/answer")
	ResponseEntity<QuestionAdminView> writeAnswer(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody AnswerRequest request, Actor by) {
		return answer(this.desk.writeAnswer(id, IfMatchHeader.required(ifMatch), request.answer(), by), by);
	}

	@PostMapping("/{id}/assign")
	ResponseEntity<QuestionAdminView> assign(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable AssignRequest request, Actor by) {
		AssignRequest given = (request == null) ? AssignRequest.NOBODY : request;
		return answer(this.desk.assign(id, version(ifMatch), given.assignment(), Nfc.orNull(given.reason()), by), by);
	}

	@PostMapping("/{id}/duplicate")
	ResponseEntity<QuestionAdminView> duplicate(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody DuplicateRequest request, Actor by) {
		return answer(this.desk.duplicate(id, version(ifMatch), Nfc.orNull(request.duplicateOfId()),
				Nfc.orNull(request.reason()), by), by);
	}

	@PostMapping("/{id}/{step:spam|reject|accept|reopen|submit|request-changes}")
	ResponseEntity<QuestionAdminView> moderate(@PathVariable String id, @PathVariable String step,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable QuestionTransitionRequest request, Actor by) {
		return moved(id, ifMatch, step, request, by);
	}

	@PostMapping("/{id}/{step:answer|publish|revise|hide|show}")
	@RequiresApprover
	ResponseEntity<QuestionAdminView> publish(@PathVariable String id, @PathVariable String step,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody(required = false) @Nullable QuestionTransitionRequest request, Actor by) {
		return moved(id, ifMatch, step, request, by);
	}

	@Sensitive
	@Audience({ "QA_ANSWERER", "APPROVER", "ADMIN" })
	@PostMapping("/{id}/erase-asker")
	ResponseEntity<QuestionAdminView> eraseAsker(@PathVariable String id, Actor by) {
		return answer(this.desk.eraseAsker(id, by), by);
	}

	private ResponseEntity<QuestionAdminView> moved(String id, @Nullable String ifMatch, String step,
			@Nullable QuestionTransitionRequest request, Actor by) {
		QuestionTransition made = QuestionTransition.valueOf(step.replace('-', '_').toUpperCase(Locale.ROOT));
		String reason = (request == null) ? null : Nfc.orNull(request.reason());
		return answer(this.desk.move(id, version(ifMatch), made, reason, by), by);
	}

	private static @Nullable Long version(@Nullable String ifMatch) {
		return (ifMatch == null) ? null : IfMatchHeader.required(ifMatch);
	}

	private ResponseEntity<QuestionAdminView> answer(Question question, Actor by) {
		return AdminResponse.ok(view(question, by), question);
	}

	private QuestionAdminView view(Question question, Actor by) {
		return QuestionAdminView.of(question, this.desk.isOverdue(question), this.desk.mayApprove(question, by));
	}

}
