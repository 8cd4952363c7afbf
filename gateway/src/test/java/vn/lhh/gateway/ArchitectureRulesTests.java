package vn.lhh.gateway;

import org.junit.jupiter.api.Test;

import vn.lhh.testkit.rules.ArchitectureRules;

class ArchitectureRulesTests {

	@Test
	void theGatewayKeepsTheRulesOfTheHouse() {
		ArchitectureRules.check("vn.lhh.gateway");
	}

}
