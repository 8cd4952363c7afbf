package vn.lhh.members.organisation;

import java.util.Map;

import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.AuditContract;

/** Tests that each admin write of members-service is audited. */
class AuditIT extends AuditContract {

	private static final String PERSONS = "/api/members/admin/persons";

	@LocalServerPort
	private int port;

	AuditIT() {
		super("members", "POST /api/members/admin/organisations/{id}/preview");
	}

	@Override
	protected void makeEveryWrite() {
		makeWorkflow(new OrganisationWorkflow(this.port));
		ApiClient editor = api().as("MEMBERS_ADMIN");
		Map<String, Object> person = Map.of("fullName", "Trần Thị Thử", "consent",
				Map.of("at", "2026-01-01T00:00:00Z", "by", "Văn phòng"));
		makeCrud(editor, PERSONS, person, Map.of("fullName", "Trần Thị Khác"));
		String consenting = editor.post(PERSONS, person).json().path("id").asString();
		make(editor, "POST", PERSONS + "/" + consenting + "/withdraw-consent");
		make(editor, "POST", "/api/members/admin/media", MembersDesk::upload);
	}

}
