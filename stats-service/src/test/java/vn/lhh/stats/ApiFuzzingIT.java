package vn.lhh.stats;

import vn.lhh.testkit.ApiFuzzing;

import org.springframework.test.annotation.DirtiesContext;

/**
 * Tests the API of stats-service by fuzzing. Closes its application context afterwards,
 * whose consumer would otherwise read the visits of other suites.
 */
@DirtiesContext
class ApiFuzzingIT extends ApiFuzzing {

	ApiFuzzingIT() {
		super("stats");
	}

}
