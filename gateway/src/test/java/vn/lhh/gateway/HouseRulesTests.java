package vn.lhh.gateway;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.HouseRules;

class HouseRulesTests {

	@Test
	void theGatewayKeepsTheRulesOfTheHouse() {
		HouseRules.check("vn.lhh.gateway");
	}

}
