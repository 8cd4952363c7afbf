package vn.lhh.members.organisation;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.AsShipped;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@ContextConfiguration(initializers = AsShipped.class)
class ReviewIT {

	private static final String ADMIN = "/api/members/admin/organisations";

	@LocalServerPort
	private int port;

	@Test
	void whoWroteAnOrganisationDoesNotPublishIt() {
		ApiClient writer = account("hoa", "MEMBERS_ADMIN");
		ApiClient.Answer created = writer.post(ADMIN,
				Map.of("group", "MEMBER_ASSOCIATION", "name", "Hội Duyệt", "shortName", "Hội Duyệt"));
		String item = created.header("Location");
		assertThat(writer.post(item + "/publish").code()).isEqualTo("approver-is-author");
		assertThat(account("hoa", "ADMIN").post(item + "/publish").status()).isEqualTo(403);
		assertThat(account("tam", "MEMBERS_ADMIN").post(item + "/publish").status()).isEqualTo(200);
		ApiClient.Answer seen = writer.get(item);
		writer.with("If-Match", seen.header("ETag"))
			.put(item, Map.of("group", "MEMBER_ASSOCIATION", "name", "Hội Duyệt 2", "shortName", "Hội Duyệt 2"));
		writer.post(item + "/submit");
		assertThat(writer.get(ADMIN + "?status=IN_REVIEW&size=100").json().path("items").findValuesAsString("id"))
			.contains(item.substring(item.lastIndexOf('/') + 1));
		assertThat(writer.post(item + "/approve").code()).isEqualTo("approver-is-author");
	}

	private ApiClient account(String name, String role) {
		return new ApiClient(this.port).with("Authorization", "Bearer " + TestTokens.shared().forAccount(name, role));
	}

}
