package vn.lhh.news;

import java.util.List;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.ReviewContract;

class ReviewIT extends ReviewContract {

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return new NewsTypes(port).all();
	}

	@Override
	protected List<String> approversRoles() {
		return List.of("APPROVER", "ADMIN");
	}

}
