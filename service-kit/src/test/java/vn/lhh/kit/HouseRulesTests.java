package vn.lhh.kit;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.ArchitectureRules;

class HouseRulesTests {

	@Test
	void theKitKeepsTheHouseRules() {
		ArchitectureRules.check("vn.lhh.kit");
	}

}
