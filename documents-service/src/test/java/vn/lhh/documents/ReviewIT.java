package vn.lhh.documents;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.contract.EditorialWorkflow;
import vn.lhh.testkit.contract.ReviewContract;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewIT extends ReviewContract {

	@LocalServerPort
	private int port;

	@Override
	protected List<EditorialWorkflow> workflows(int port) {
		return List.of(new DocumentWorkflow(port));
	}

	@Override
	protected List<String> approversRoles() {
		return List.of("RECORDS", "ADMIN");
	}

	@Test
	void whoChangedTheFilesOfADocumentDoesNotPublishIt() {
		Desk desk = new Desk(this.port);
		String id = desk.drafted(Desk.paper("901/QĐ-UBND")).path("id").asString();
		assertThat(publish("other", "RECORDS", id).status()).isEqualTo(200);
		desk.attach(id, "Toàn văn", "a.pdf", Desk.pdf("901"));
		assertThat(publish("test-account", "RECORDS", id).code()).isEqualTo("approver-is-author");
		assertThat(publish("test-account", "ADMIN", id).status()).isEqualTo(403);
		assertThat(publish("other", "APPROVER", id).status()).isEqualTo(200);
	}

	private ApiClient.Answer publish(String account, String role, String id) {
		return new ApiClient(this.port).with("Authorization", "Bearer " + TestTokens.shared().forAccount(account, role))
			.post(Desk.DOCUMENTS + "/" + id + "/publish");
	}

}
