package vn.lhh.documents;

import vn.lhh.testkit.rules.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("documents");
	}

}
