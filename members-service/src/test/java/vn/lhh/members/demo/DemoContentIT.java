package vn.lhh.members.demo;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@TestPropertySource(properties = "portal.demo=true")
class DemoContentIT {

	@LocalServerPort
	private int port;

	@Autowired
	private DemoContent demo;

	@Test
	void aNewSiteShowsMoreThanFortyAssociationsInThreeBranchesAndAgainNotTwice() throws Exception {
		((ApplicationRunner) this.demo).run(new DefaultApplicationArguments());
		JsonNode tree = new ApiClient(this.port).get("/api/members/tree").json();
		JsonNode branches = tree.path("items");
		assertThat(branches.get(0).path("children").size()).isGreaterThanOrEqualTo(40);
		assertThat(branches.get(1).path("children").size()).isPositive();
		assertThat(branches.get(2).path("children").size()).isPositive();
		assertThat(branches.get(0).path("children").get(0).path("shortName").asString())
			.isEqualTo("Hội Bảo vệ Người tiêu dùng");
		assertThat(tree.path("total").asInt()).isEqualTo(82);
		JsonNode one = new ApiClient(this.port).get("/api/members/organisations/hoi-lam-vuon").json();
		assertThat(one.path("children").size()).isEqualTo(3);
		assertThat(one.path("descriptionHtml").asString()).contains("vườn tạp");
	}

}
