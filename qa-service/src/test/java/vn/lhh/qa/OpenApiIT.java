package vn.lhh.qa;

import vn.lhh.testkit.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("qa");
	}

}
