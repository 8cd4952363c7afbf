package vn.lhh.stats;

import vn.lhh.testkit.rules.OpenApiRules;

import org.springframework.test.annotation.DirtiesContext;

/**
 * Leaves no process behind that would read visits beside those of other suites.
 */
@DirtiesContext
class OpenApiIT extends OpenApiRules {

	OpenApiIT() {
		super("stats");
	}

}
