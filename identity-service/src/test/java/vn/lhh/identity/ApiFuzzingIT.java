package vn.lhh.identity;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ApiFuzzing;

@WithDemoAccounts
class ApiFuzzingIT extends ApiFuzzing {

	private final DemoAdministrator administrator = new DemoAdministrator();

	ApiFuzzingIT() {
		super("identity");
	}

	@Override
	protected ApiClient signedIn(ApiClient anyone, String... roles) {
		return this.administrator.signedIn(anyone);
	}

}
