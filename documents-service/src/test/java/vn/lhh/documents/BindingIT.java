package vn.lhh.documents;

import java.util.Set;

import vn.lhh.testkit.rules.BindingRules;

class BindingIT extends BindingRules {

	BindingIT() {
		super(10);
	}

	@Override
	protected Set<String> addressesBesideSlugs() {
		return Set.of("admin", "facets", "preview");
	}

}
