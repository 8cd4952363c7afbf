package vn.lhh.qa;

import vn.lhh.testkit.rules.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("qa");
	}

}
