package vn.lhh.kit;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.HouseRules;

class HouseRulesTests {

	@Test
	void theKitKeepsTheHouseRules() {
		HouseRules.check("vn.lhh.kit");
	}

}
