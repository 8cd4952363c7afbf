package vn.lhh.web;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.HouseRules;

class HouseTests {

	@Test
	void theRulesOfTheHouseAreKept() {
		HouseRules.check("vn.lhh.web");
	}

}
