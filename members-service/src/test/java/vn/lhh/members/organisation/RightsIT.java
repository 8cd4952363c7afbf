package vn.lhh.members.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.contract.RightsContract;
import vn.lhh.testkit.contract.RightsSubject;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lhh.testkit.contract.RightsSubject.plain;
import static vn.lhh.testkit.contract.RightsSubject.posted;
import static vn.lhh.testkit.contract.RightsSubject.scoped;

class RightsIT extends RightsContract {

	private static final String ADMIN = "/api/members/admin/";

	private static final String ORGANISATIONS = ADMIN + "organisations";

	@LocalServerPort
	private int port;

	@Override
	protected String scopeType() {
		return "ORGANISATION";
	}

	@Override
	protected ScopeIds containers(ApiClient administrator) {
		String granted = posted(administrator, ORGANISATIONS, organisation(null));
		return new ScopeIds(granted, posted(administrator, ORGANISATIONS, organisation(granted)),
				posted(administrator, ORGANISATIONS, organisation(null)));
	}

	@Override
	protected List<RightsSubject> subjects(ApiClient administrator) {
		return List.of(scoped(ORGANISATIONS, RightsIT::organisation),
				plain(ADMIN + "persons", (none) -> Map.of("fullName", MembersDesk.unique("Nguyễn Văn An"))),
				new RightsSubject(ADMIN + "media", false, (none) -> Map.of(), (by, none) -> MembersDesk.picture(by)));
	}

	@Test
	void theClerkOfAnOrganisationWritesItsEntryAndSubmitsItAndOthersApprove() {
		ApiClient keeper = new ApiClient(this.port).as("MEMBERS_ADMIN");
		String above = posted(keeper, ORGANISATIONS, organisation(null));
		String own = posted(keeper, ORGANISATIONS, organisation(above));
		String sibling = posted(keeper, ORGANISATIONS, organisation(above));
		ApiClient clerk = new ApiClient(this.port).with("Authorization", "Bearer "
				+ TestTokens.shared().scoped("clerk", Map.of("MEMBERS_ADMIN:ORGANISATION:WRITE", List.of(own))));
		String entry = ORGANISATIONS + "/" + own;
		assertThat(clerk.get(ORGANISATIONS).json().path("items").findValuesAsString("id")).containsExactly(own);
		ApiClient.Answer written = clerk.with("If-Match", "\"0\"").put(entry, organisation(above));
		assertThat(written.status()).as(written.text()).isEqualTo(200);
		assertThat(clerk.post(entry + "/submit").json().path("status").asString()).isEqualTo("IN_REVIEW");
		for (String move : List.of("approve", "publish", "archive")) {
			assertThat(clerk.post(entry + "/" + move).status()).as(move).isEqualTo(403);
		}
		ApiClient current = clerk.with("If-Match", keeper.get(entry).header("ETag"));
		assertThat(current.put(entry, organisation(sibling)).status()).as("under another").isEqualTo(403);
		assertThat(current.put(entry, organisation(null)).status()).as("to the top").isEqualTo(403);
		for (String foreign : List.of(above, sibling)) {
			assertThat(clerk.get(ORGANISATIONS + "/" + foreign).status()).isEqualTo(403);
			assertThat(clerk.post(ORGANISATIONS + "/" + foreign + "/submit").status()).isEqualTo(403);
		}
		assertThat(keeper.post(entry + "/approve").json().path("status").asString()).isEqualTo("APPROVED");
	}

	private static Map<String, Object> organisation(@Nullable String parent) {
		String name = MembersDesk.unique("Hội");
		Map<String, Object> organisation = new HashMap<>(MembersDesk.request(Map.of("name", name, "shortName", name)));
		if (parent != null) {
			organisation.put("parentId", parent);
		}
		return organisation;
	}

}
