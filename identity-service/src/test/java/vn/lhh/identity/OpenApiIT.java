package vn.lhh.identity;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.rules.OpenApiRules;

@WithDemoAccounts
class OpenApiIT extends OpenApiRules {

	private final DemoAdministrator administrator = new DemoAdministrator();

	OpenApiIT() {
		super("identity");
	}

	@Override
	protected ApiClient signedIn(ApiClient anyone, String... roles) {
		return this.administrator.signedIn(anyone);
	}

}
