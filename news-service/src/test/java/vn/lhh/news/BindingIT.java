package vn.lhh.news;

import vn.lhh.testkit.BindingRules;

class BindingIT extends BindingRules {

	BindingIT() {
		super(16);
	}

}
