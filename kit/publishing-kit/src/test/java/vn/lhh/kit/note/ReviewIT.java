package vn.lhh.kit.note;

import java.util.List;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.ReviewContract;

class ReviewIT extends ReviewContract {

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return List.of(new NoteWorkflow(port));
	}

	@Override
	protected List<String> approversRoles() {
		return List.of("BOSS");
	}

}
