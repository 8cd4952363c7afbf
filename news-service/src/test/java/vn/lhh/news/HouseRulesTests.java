package vn.lhh.news;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.HouseRules;

class HouseRulesTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		HouseRules.checkService("vn.lhh.news");
	}

}
