package vn.lhh.members.organisation;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.PublicationSettingsContract;

class PublicationIT extends PublicationSettingsContract {

	@Override
	protected EditorialWorkflow workflow(int port) {
		return new OrganisationWorkflow(port);
	}

	@Override
	protected boolean isPublishedByWriters() {
		return true;
	}

}
