package vn.lhh.qa.question.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.security.Audience;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.submission.ConsentText;
import vn.lhh.qa.question.submission.SubmissionDesk;
import vn.lhh.qa.question.submission.TrackingDesk;

/**
 * REST controller that takes askers' questions and tracks them.
 */
@RestController
@RequestMapping("/api/qa")
@Audience(Audience.ANYONE)
class AskController {

	private final SubmissionDesk desk;

	private final TrackingDesk tracking;

	private final ConsentText consent;

	AskController(SubmissionDesk desk, TrackingDesk tracking, ConsentText consent) {
		this.desk = desk;
		this.tracking = tracking;
		this.consent = consent;
	}

	@GetMapping("/consent")
	ResponseEntity<ConsentView> consent() {
		return PublicResponse.of(new ConsentView(this.consent.version(), this.consent.html())).build();
	}

	@PostMapping("/questions")
	ResponseEntity<SubmissionReceiptView> ask(@RequestBody AskRequest request) {
		SubmissionDesk.Receipt receipt = this.desk.ask(request.enquiry());
		return ResponseEntity.status(HttpStatus.CREATED)
			.cacheControl(CacheControl.noStore())
			.body(SubmissionReceiptView.of(receipt));
	}

	@GetMapping("/tracking/{code}")
	ResponseEntity<TrackingView> track(@PathVariable String code) {
		return answer(this.tracking.find(code));
	}

	@PostMapping("/tracking/{code}/withdraw")
	ResponseEntity<TrackingView> withdraw(@PathVariable String code) {
		return answer(this.tracking.withdraw(code));
	}

	private ResponseEntity<TrackingView> answer(Question question) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(TrackingView.of(question, this.tracking.isOverdue(question), this.tracking.publicUrl(question)));
	}

	/**
	 * JSON view that shows the consent text.
	 *
	 * @param version the version of the text
	 */
	record ConsentView(String version, String textHtml) {
	}

}
