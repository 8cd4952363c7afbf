package vn.lhh.gateway;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.ArchitectureRules;

class ArchitectureRulesTests {

	@Test
	void theGatewayKeepsTheRulesOfTheHouse() {
		ArchitectureRules.check("vn.lhh.gateway");
	}

}
