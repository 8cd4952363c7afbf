package vn.lhh.stats;

import vn.lhh.testkit.rules.BindingRules;

import org.springframework.test.annotation.DirtiesContext;

/**
 * Tests the request binding of stats-service. Closes its application context afterwards,
 * whose consumer would otherwise read the visits of other suites.
 */
@DirtiesContext
class BindingIT extends BindingRules {

	BindingIT() {
		super(1);
	}

}
