package vn.lhh.qa.question;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.PublicationContract;

class PublicationIT extends PublicationContract {

	@Override
	protected EditorialWorkflow workflow(int port) {
		return new QuestionWorkflow(port);
	}

}
