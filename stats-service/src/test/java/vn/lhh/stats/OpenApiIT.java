package vn.lhh.stats;

import vn.lhh.testkit.rules.OpenApiRules;

import org.springframework.test.annotation.DirtiesContext;

/**
 * Tests the OpenAPI description of stats-service. Closes its application context
 * afterwards, whose consumer would otherwise read the visits of other suites.
 */
@DirtiesContext
class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("stats");
	}

}
