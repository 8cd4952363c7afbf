package vn.lhh.search;

import java.util.List;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.RightsContract;
import vn.lhh.testkit.contract.RightsSubject;

class RightsIT extends RightsContract {

	@Override
	protected String scopeType() {
		return "CATEGORY";
	}

	@Override
	protected ScopeIds containers(ApiClient administrator) {
		return new ScopeIds("one", "one", "two");
	}

	@Override
	protected List<RightsSubject> subjects(ApiClient administrator) {
		return List.of();
	}

}
