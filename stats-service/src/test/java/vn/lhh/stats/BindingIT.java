package vn.lhh.stats;

import vn.lhh.testkit.rules.BindingRules;

import org.springframework.test.annotation.DirtiesContext;

/**
 * Leaves no process behind that would read visits beside those of other suites.
 */
@DirtiesContext
class BindingIT extends BindingRules {

	BindingIT() {
		super(1);
	}

}
