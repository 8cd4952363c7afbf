package vn.lhh.news;

import vn.lhh.testkit.rules.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("news");
	}

}
