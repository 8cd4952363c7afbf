package vn.lhh.search;

import vn.lhh.testkit.ApiFuzzing;

class ApiFuzzingIT extends ApiFuzzing {

	ApiFuzzingIT() {
		super("search");
	}

}
