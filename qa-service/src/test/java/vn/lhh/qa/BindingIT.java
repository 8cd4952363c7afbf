package vn.lhh.qa;

import vn.lhh.testkit.rules.BindingRules;

class BindingIT extends BindingRules {

	BindingIT() {
		super(8);
	}

}
