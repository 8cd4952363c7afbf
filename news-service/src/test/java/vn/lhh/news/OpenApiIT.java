package vn.lhh.news;

import vn.lhh.testkit.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("news");
	}

}
