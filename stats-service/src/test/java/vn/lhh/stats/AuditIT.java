package vn.lhh.stats;

import java.util.Map;

import org.springframework.test.annotation.DirtiesContext;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.AuditContract;

/**
 * Tests that each admin write of stats-service is audited. Closes its application context
 * afterwards, whose consumer would otherwise read the visits of other suites.
 */
@DirtiesContext
class AuditIT extends AuditContract {

	AuditIT() {
		super("stats");
	}

	@Override
	protected void makeEveryWrite() {
		ApiClient admin = api().as("ADMIN");
		make(admin, "POST", "/api/stats/admin/corrections", Map.of("amount", 7, "reason", "Đếm thiếu"));
		make(admin, "POST", "/api/stats/admin/rebuild");
	}

}
