package vn.lhh.members;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.HouseRules;

class HouseRulesTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		HouseRules.checkService("vn.lhh.members");
	}

}
