package vn.lhh.search;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.rules.ArchitectureRules;

class ArchitectureRulesTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		ArchitectureRules.checkService("vn.lhh.search");
	}

}
