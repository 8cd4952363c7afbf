package vn.lhh.documents;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.PublicationSettingsContract;

class PublicationIT extends PublicationSettingsContract {

	@Override
	protected EditorialWorkflow workflow(int port) {
		return new DocumentWorkflow(port);
	}

	@Override
	protected boolean isPublishedByWriters() {
		return true;
	}

}
