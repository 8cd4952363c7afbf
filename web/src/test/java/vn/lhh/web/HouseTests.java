package vn.lhh.web;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.rules.ArchitectureRules;

class HouseTests {

	@Test
	void theRulesOfTheHouseAreKept() {
		ArchitectureRules.check("vn.lhh.web");
	}

}
