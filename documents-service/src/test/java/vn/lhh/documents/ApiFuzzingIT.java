package vn.lhh.documents;

import vn.lhh.testkit.ApiFuzzing;

class ApiFuzzingIT extends ApiFuzzing {

	ApiFuzzingIT() {
		super("documents");
	}

}
