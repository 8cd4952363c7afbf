package vn.lhh.qa.question;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.lhh.kit.audit.AuditRecorder;
import vn.lhh.kit.audit.AuditedItem;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;
import vn.lhh.qa.asker.AskerDetails;
import vn.lhh.qa.asker.AskerStore;

/**
 * Shows editors who asked a question. Each look at this personal data is recorded before
 * it is shown.
 */
@Service
public class AskerDesk {

	private static final Logger logger = LoggerFactory.getLogger(AskerDesk.class);

	private final Questions questions;

	private final AskerStore askerStore;

	private final AuditRecorder audit;

	AskerDesk(Questions questions, AskerStore askerStore, AuditRecorder audit) {
		this.questions = questions;
		this.askerStore = askerStore;
		this.audit = audit;
	}

	/**
	 * Returns the asker's personal data.
	 * @return empty once erased, and for editorial questions
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public Optional<AskerDetails> open(String questionId, Actor by) {
		Question question = this.questions.required(questionId);
		QuestionAccess.verify(by.rights().write(), question);
		this.audit.record("view-asker", AuditedItem.untitled("questions", questionId), by);
		logger.info("asker of question {} read by account {}", questionId, by.id());
		return Optional.ofNullable(question.asking().askerId()).flatMap(this.askerStore::open);
	}

}
