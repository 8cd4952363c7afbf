package vn.lhh.members;

import vn.lhh.testkit.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("members");
	}

}
