package vn.lhh.qa;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.HouseRules;

class HouseRulesTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		HouseRules.checkService("vn.lhh.qa");
	}

}
