package vn.lhh.members;

import vn.lhh.testkit.ApiFuzzing;

class ApiFuzzingIT extends ApiFuzzing {

	ApiFuzzingIT() {
		super("members");
	}

}
