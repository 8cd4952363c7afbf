package vn.lhh.documents;

import vn.lhh.testkit.OpenApiRules;

class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("documents");
	}

}
