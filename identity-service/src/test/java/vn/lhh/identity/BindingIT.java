package vn.lhh.identity;

import vn.lhh.testkit.Api;
import vn.lhh.testkit.BindingRules;

@WithDemoAccounts
class BindingIT extends BindingRules {

	private final DemoAdministrator administrator = new DemoAdministrator();

	BindingIT() {
		super(3);
	}

	@Override
	protected Api signedIn(Api anyone) {
		return this.administrator.signedIn(anyone);
	}

}
