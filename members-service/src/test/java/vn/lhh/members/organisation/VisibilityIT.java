package vn.lhh.members.organisation;

import java.util.List;

import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.VisibilityContract;
import vn.lhh.testkit.rules.Routes;

class VisibilityIT extends VisibilityContract {

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return List.of(new OrganisationWorkflow(port));
	}

	@Override
	protected int routes() {
		return 4;
	}

	@Override
	protected boolean isList(Routes route) {
		return super.isList(route) || route.path().endsWith("/tree");
	}

}
