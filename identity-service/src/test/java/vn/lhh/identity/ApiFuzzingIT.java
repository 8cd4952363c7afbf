package vn.lhh.identity;

import vn.lhh.testkit.Api;
import vn.lhh.testkit.ApiFuzzing;

@WithDemoAccounts
class ApiFuzzingIT extends ApiFuzzing {

	private final DemoAdministrator administrator = new DemoAdministrator();

	ApiFuzzingIT() {
		super("identity");
	}

	@Override
	protected Api signedIn(Api anyone, String... roles) {
		return this.administrator.signedIn(anyone);
	}

}
