package vn.lhh.stats;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.rules.ArchitectureRules;

class StatsHouseTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		ArchitectureRules.checkService("vn.lhh.stats");
	}

}
