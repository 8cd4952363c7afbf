package vn.lhh.launcher;

import com.jayway.jsonpath.JsonPath;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.AuditTrailChecker;
import vn.lhh.launcher.harness.EditorClient;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the audit of the whole site: nothing is missing after identity-service was away,
 * and a changed entry is named.
 */
@WholeSiteJourney
class AuditIT {

	private final WholeSite site;

	AuditIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void whatEditorsDoWhileIdentityServiceIsAwayIsInTheTrailLater() {
		RetryingEditor editor = new RetryingEditor(this.site);
		RetryingEditor.Item before = editor.publish("Trước khi mất");
		this.site.launched().kill("identity");
		editor.rename(before, "Khi đang mất");
		editor.takeDown(before);
		this.site.awaitAllUp();
		new AuditTrailChecker(this.site).assertTells(editor);
	}

	@Test
	void anEntryThatWasChangedInTheDatabaseIsNamed() {
		new EditorClient(this.site).publish("Có dấu vết");
		AuditTrailChecker checker = new AuditTrailChecker(this.site);
		String proof = checker.proof();
		assertThat(JsonPath.<Boolean>read(proof, "$.valid")).as(proof).isTrue();
		long chosen = JsonPath.<Number>read(proof, "$.head.seq").longValue() - 1;
		String address = "mongodb://127.0.0.1:%d/".formatted(this.site.launched().portOf("mongo"));
		try (MongoClient client = MongoClients.create(address)) {
			MongoCollection<Document> chain = client.getDatabase("lhh_identity").getCollection("auditChain");
			Document kept = chain.find(Filters.eq("_id", chosen)).first();
			chain.updateOne(Filters.eq("_id", chosen), Updates.set("entry.actorName", "Người khác"));
			String broken = checker.proof();
			chain.replaceOne(Filters.eq("_id", chosen), kept);
			assertThat(JsonPath.<Boolean>read(broken, "$.valid")).isFalse();
			assertThat(JsonPath.<Number>read(broken, "$.brokenAt").longValue()).isEqualTo(chosen);
		}
		assertThat(checker.<Boolean>read("/api/identity/admin/audit/verify", "$.valid")).isTrue();
	}

}
