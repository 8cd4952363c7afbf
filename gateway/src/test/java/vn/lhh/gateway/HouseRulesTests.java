package vn.lhh.gateway;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.ArchitectureRules;

class HouseRulesTests {

	@Test
	void theGatewayKeepsTheRulesOfTheHouse() {
		ArchitectureRules.check("vn.lhh.gateway");
	}

}
