package vn.lhh.search;

import vn.lhh.testkit.rules.BindingRules;

class BindingIT extends BindingRules {

	BindingIT() {
		super(4);
	}

}
