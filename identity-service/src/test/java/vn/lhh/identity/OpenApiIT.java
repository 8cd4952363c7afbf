package vn.lhh.identity;

import vn.lhh.testkit.Api;
import vn.lhh.testkit.OpenApiRules;

@WithDemoAccounts
class OpenApiIT extends OpenApiRules {

	private final DemoAdministrator administrator = new DemoAdministrator();

	OpenApiIT() {
		super("identity");
	}

	@Override
	protected Api signedIn(Api anyone, String... roles) {
		return this.administrator.signedIn(anyone);
	}

}
