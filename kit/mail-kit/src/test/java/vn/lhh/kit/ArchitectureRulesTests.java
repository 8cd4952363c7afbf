package vn.lhh.kit;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.rules.ArchitectureRules;

class ArchitectureRulesTests {

	@Test
	void theKitKeepsTheHouseRules() {
		ArchitectureRules.check("vn.lhh.kit");
	}

}
