package vn.lhh.qa.question;

import java.util.List;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.VisibilityContract;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityIT extends VisibilityContract {

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return List.of(new QuestionWorkflow(port));
	}

	@Override
	protected int routes() {
		return 5;
	}

	/** Hides none that ends by the clock, since questions don't. */
	@Override
	protected List<HiddenItem> hide(EditorialWorkflow questions, String subject) {
		String unanswered = questions.writer()
			.post(QuestionWorkflow.QUESTIONS, questions.content(subject))
			.header("Location");
		String waiting = questions.drafted(questions.writer(), questions.content(subject));
		String answeredAlone = questions.drafted(questions.writer(), questions.content(subject));
		assertThat(questions.approver().post(answeredAlone + "/answer").status()).isEqualTo(200);
		String hidden = questions.published(questions.content(subject));
		assertThat(questions.withdraw(questions.approver(), hidden).status()).isEqualTo(200);
		return List.of(new HiddenItem(unanswered, 404), new HiddenItem(waiting, 404),
				new HiddenItem(answeredAlone, 404), new HiddenItem(hidden, 410));
	}

}
