package vn.lhh.qa;

import vn.lhh.testkit.BindingRules;

class BindingIT extends BindingRules {

	BindingIT() {
		super(8);
	}

}
