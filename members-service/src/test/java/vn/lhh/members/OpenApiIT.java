package vn.lhh.members;

import vn.lhh.testkit.rules.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("members");
	}

}
