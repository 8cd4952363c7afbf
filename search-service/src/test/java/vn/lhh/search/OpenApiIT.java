package vn.lhh.search;

import vn.lhh.testkit.rules.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("search");
	}

}
