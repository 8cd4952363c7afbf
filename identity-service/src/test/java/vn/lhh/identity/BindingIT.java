package vn.lhh.identity;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.rules.BindingRules;

@WithDemoAccounts
class BindingIT extends BindingRules {

	private final DemoAdministrator administrator = new DemoAdministrator();

	BindingIT() {
		super(3);
	}

	@Override
	protected ApiClient signedIn(ApiClient anyone) {
		return this.administrator.signedIn(anyone);
	}

}
