package vn.lhh.kit;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.ArchitectureRules;

class ArchitectureRulesTests {

	@Test
	void theKitKeepsTheHouseRules() {
		ArchitectureRules.check("vn.lhh.kit");
	}

}
