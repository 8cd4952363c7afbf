package vn.lhh.documents;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.AsShipped;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@ContextConfiguration(initializers = AsShipped.class)
class ReviewIT {

	@LocalServerPort
	private int port;

	@Test
	void whoWroteADocumentOrChangedItsFilesDoesNotPublishIt() {
		Desk desk = new Desk(this.port);
		String id = desk.drafted(Desk.paper("901/QĐ-UBND")).path("id").asString();
		assertThat(publish("test-account", "RECORDS", id).code()).isEqualTo("approver-is-author");
		assertThat(publish("test-account", "ADMIN", id).status()).isEqualTo(403);
		assertThat(publish("other", "RECORDS", id).status()).isEqualTo(200);
		desk.attach(id, "Toàn văn", "a.pdf", Desk.pdf("901"));
		assertThat(publish("test-account", "RECORDS", id).code()).isEqualTo("approver-is-author");
		desk.moved(id, "submit");
		JsonNode waiting = desk.api().get(Desk.DOCUMENTS + "?status=IN_REVIEW").json();
		assertThat(waiting.path("items").findValuesAsString("id")).contains(id);
		assertThat(publish("other", "APPROVER", id).status()).isEqualTo(200);
	}

	private ApiClient.Answer publish(String account, String role, String id) {
		return new ApiClient(this.port).with("Authorization", "Bearer " + TestTokens.shared().forAccount(account, role))
			.post(Desk.DOCUMENTS + "/" + id + "/publish");
	}

}
