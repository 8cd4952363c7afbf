package vn.lhh.news;

import vn.lhh.testkit.rules.BindingRules;

class BindingIT extends BindingRules {

	BindingIT() {
		super(16);
	}

}
