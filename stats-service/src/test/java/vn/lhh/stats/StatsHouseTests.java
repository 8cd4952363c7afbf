package vn.lhh.stats;

import org.junit.jupiter.api.Test;
import vn.lhh.testkit.HouseRules;

class StatsHouseTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		HouseRules.checkService("vn.lhh.stats");
	}

}
