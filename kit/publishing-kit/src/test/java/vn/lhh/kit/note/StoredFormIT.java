package vn.lhh.kit.note;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class StoredFormIT {

	@LocalServerPort
	private int port;

	@Autowired
	private MongoTemplate mongo;

	private ApiClient boss;

	private String note;

	@BeforeEach
	void aPublishedNote() {
		this.boss = new ApiClient(this.port).with("Authorization",
				"Bearer " + TestTokens.shared().forAccount("boss", "BOSS"));
		this.note = this.boss.post("/api/note/admin/notes", Map.of("title", "Ghi chú " + System.nanoTime()))
			.header("Location");
		assertThat(this.boss.post(this.note + "/publish").status()).isEqualTo(200);
	}

	@Test
	void noStoredDocumentNamesAJavaClass() {
		List<Document> stored = this.mongo.getCollectionNames()
			.stream()
			.flatMap((name) -> this.mongo.findAll(Document.class, name).stream())
			.toList();
		assertThat(stored).hasSizeGreaterThan(2);
		assertThat(stored).extracting(Document::toJson).noneMatch((json) -> json.contains("_class"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "vn.lhh.kit.note.Removed", "vn.lhh.kit.publishing.Revision", "java.lang.String" })
	void theClassThatAnEarlierVersionNamedIsOfNoAccount(String earlier) {
		String id = this.note.substring(this.note.lastIndexOf('/') + 1);
		String before = this.boss.get(this.note).text();
		this.mongo.getCollection("notes").updateOne(Filters.eq("_id", id), Updates.set("_class", earlier));
		this.mongo.getCollection("revisions")
			.updateMany(Filters.eq("aggregate", id), Updates.set("content._class", earlier));
		assertThat(this.boss.get(this.note).text()).isEqualTo(before);
		assertThat(this.boss.get(this.note + "/revisions/1").status()).isEqualTo(200);
	}

}
