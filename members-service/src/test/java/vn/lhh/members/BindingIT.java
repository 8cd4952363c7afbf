package vn.lhh.members;

import vn.lhh.testkit.BindingRules;

class BindingIT extends BindingRules {

	BindingIT() {
		super(4);
	}

}
