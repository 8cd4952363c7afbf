package vn.lhh.members.organisation;

import java.util.List;
import java.util.Map;

import vn.lhh.testkit.contract.EditorialWorkflow;

/** Describes organisations to the contracts that they keep. */
final class OrganisationWorkflow extends EditorialWorkflow {

	OrganisationWorkflow(int port) {
		super(port, "/api/members/admin/organisations", "/api/members/organisations");
	}

	@Override
	public Map<String, Object> content(String title) {
		String parent = published(
				Map.of("group", "MEMBER_ASSOCIATION", "name", "Hội Cha", "shortName", "Hội Cha", "order", 1));
		return Map.of("group", "MEMBER_ASSOCIATION", "name", title, "shortName", title, "parentId",
				parent.substring(parent.lastIndexOf('/') + 1), "abbreviation", "HT", "summary", "Tóm tắt", "fields",
				List.of("Y tế"), "contact", Map.of("address", Map.of("province", "Lâm Đồng")), "unpublishAt",
				"2100-01-01T00:00:00Z");
	}

	@Override
	public String eventPrefix() {
		return "members.organisation";
	}

	@Override
	public String writersRole() {
		return "MEMBERS_ADMIN";
	}

	@Override
	public String approversRole() {
		return "ADMIN";
	}

}
