package vn.lhh.members.organisation;

import java.util.List;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.ReviewContract;

class ReviewIT extends ReviewContract {

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return List.of(new OrganisationWorkflow(port));
	}

	@Override
	protected List<String> approversRoles() {
		return List.of("MEMBERS_ADMIN", "ADMIN");
	}

}
