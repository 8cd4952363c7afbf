package vn.lhh.documents;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.HouseRules;

class HouseRulesTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		HouseRules.checkService("vn.lhh.documents");
	}

}
