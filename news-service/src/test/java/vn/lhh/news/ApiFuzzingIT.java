package vn.lhh.news;

import vn.lhh.testkit.ApiFuzzing;

class ApiFuzzingIT extends ApiFuzzing {

	ApiFuzzingIT() {
		super("news");
	}

}
