package vn.lhh.qa;

import vn.lhh.testkit.ApiFuzzing;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = { "qa.asking.calls=100000", "qa.tracking.calls=100000" })
class ApiFuzzingIT extends ApiFuzzing {

	ApiFuzzingIT() {
		super("qa");
	}

}
