package vn.lhh.stats;

import vn.lhh.testkit.ApiFuzzing;

import org.springframework.test.annotation.DirtiesContext;

/**
 * Leaves no process behind that would read visits beside those of other suites.
 */
@DirtiesContext
class ApiFuzzingIT extends ApiFuzzing {

	ApiFuzzingIT() {
		super("stats");
	}

}
