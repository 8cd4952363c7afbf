package vn.lhh.search;

import java.util.Map;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.AuditContract;

/**
 * Tests that each admin write of search-service is audited.
 */
class AuditIT extends AuditContract {

	AuditIT() {
		super("search");
	}

	@Override
	protected void makeEveryWrite() {
		ApiClient admin = api().as("ADMIN");
		makeCrud(admin, "/api/search/admin/pins", Map.of("query", "hội nghị", "type", "article", "itemId", "a1"),
				Map.of("query", "hội thảo", "type", "article", "itemId", "a1"));
		makeCrud(admin, "/api/search/admin/abbreviations", Map.of("abbreviation", "LHH", "expansion", "liên hiệp hội"),
				Map.of("abbreviation", "LHH", "expansion", "liên hiệp các hội"));
		make(admin, "POST", "/api/search/admin/rebuild");
	}

}
