package vn.lhh.documents.document.text;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.documents.Desk;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.publishing.UpkeepJob;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ScheduledTasks;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

@ServiceIT
@TestPropertySource(properties = { "documents.text.limit=150000", "documents.text.attempts=1",
		"documents.text.max-file-size=1MB", "portal.outbox.sweep=500ms", "portal.trash.purge-after=0s" })
class TextsIT {

	private static final TopicReader TEXTS = new TopicReader("documents.texts");

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private TextWorker worker;

	@Autowired
	private TextStore store;

	@Autowired
	private FileTexts texts;

	@Autowired
	private AttachmentStore attachmentStore;

	@Autowired
	private TextProperties settings;

	@Autowired
	private ScheduledTaskHolder tasks;

	private Desk desk;

	@BeforeEach
	void open() {
		this.desk = new Desk(this.port);
	}

	@Test
	void theTextOfAPublicFileIsAnnouncedWithdrawnAndAnnouncedAgainFromTheStore() {
		String id = drafted("901/QĐ-UBND");
		String file = attached(id, "toan-van.pdf", Desk.pdf("Phê duyệt Điều lệ"));
		this.desk.moved(id, "publish");
		ConsumerRecord<String, String> event = TEXTS.ofItem(file + "-0", 1).getFirst();
		assertThat(TopicReader.attribute(event, "type")).isEqualTo("documents.text.extracted.v1");
		assertThat(ApiClient.json(event.value())).isEqualTo(ApiClient.json("""
				{"id": "%s-0", "documentId": "%s", "fileId": "%s", "fileTitle": "Toàn văn", "part": 0, "parts": 1,
				 "text": "Phê duyệt Điều lệ", "truncated": false, "scan": false}""".formatted(file, id, file)));
		assertThat(fields(event)).isEqualTo(fields("documents.text.extracted.v1"));
		this.desk.moved(id, "unpublish");
		ConsumerRecord<String, String> withdrawn = TEXTS.ofItem(file + "-0", 2).get(1);
		assertThat(TopicReader.attribute(withdrawn, "type")).isEqualTo("documents.text.withdrawn.v1");
		assertThat(withdrawn.value()).contains("\"withdrawn\":true", file + "-0");
		assertThat(fields(withdrawn)).isEqualTo(fields("documents.text.withdrawn.v1"));
		this.desk.moved(id, "publish");
		List<ConsumerRecord<String, String>> all = TEXTS.ofItem(file + "-0", 3);
		assertThat(all.getLast().value()).contains("Phê duyệt Điều lệ");
		assertThat(all).extracting((each) -> TopicReader.attribute(each, "sequence")).containsExactly("1", "2", "3");
		assertThat(this.store.files(id)).singleElement().extracting(FileText::attempts).isEqualTo(1);
	}

	@Test
	void aFileThatIsReplacedLeavesWithItsText() {
		String id = drafted("902/QĐ-UBND");
		String old = attached(id, "cu.pdf", Desk.pdf("Bản cũ"));
		this.desk.moved(id, "publish");
		TEXTS.ofItem(old + "-0", 1);
		assertThat(this.desk.detach(id, old).status()).isEqualTo(204);
		String fresh = attached(id, "moi.docx", TestFiles.docx("<w:p><w:t>Bản mới</w:t></w:p>"));
		this.desk.moved(id, "publish");
		assertThat(TEXTS.ofItem(old + "-0", 2).get(1).value()).contains("\"withdrawn\":true");
		assertThat(TEXTS.ofItem(fresh + "-0", 1).getFirst().value()).contains("Bản mới");
	}

	@Test
	void aNewTitleIsAnnouncedAndAnEditOfTheDraftIsNot() {
		String id = drafted("903/QĐ-UBND");
		String file = attached(id, "a.pdf", Desk.pdf("Như cũ"));
		this.desk.moved(id, "publish");
		TEXTS.ofItem(file + "-0", 1);
		String at = Desk.DOCUMENTS + "/" + id;
		Map<String, Object> renamed = Desk.paper("903/QĐ-UBND", "files",
				List.of(Map.of("id", file, "role", "MAIN", "title", "Bản ký")));
		ApiClient.Answer seen = this.desk.api().get(at);
		assertThat(this.desk.api().with("If-Match", seen.header("ETag")).put(at, renamed).status()).isEqualTo(200);
		this.desk.moved(id, "publish");
		List<ConsumerRecord<String, String>> events = TEXTS.ofItem(file + "-0", 2);
		assertThat(events).hasSize(2);
		assertThat(events.get(1).value()).contains("\"fileTitle\":\"Bản ký\"");
	}

	@Test
	void aLongTextIsAnnouncedInPartsAndCutAtTheLimit() {
		String id = drafted("904/QĐ-UBND");
		String file = attached(id, "dai.docx", TestFiles.docx("<w:p><w:t>" + "điều ".repeat(40_000) + "</w:t></w:p>"));
		this.desk.moved(id, "publish");
		List<ConsumerRecord<String, String>> parts = TEXTS.matching((event) -> event.key().startsWith(file), 4);
		assertThat(parts).hasSize(4);
		assertThat(parts).allSatisfy((part) -> {
			assertThat(part.value().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(70_000);
			assertThat(ApiClient.json(part.value()).path("truncated").asBoolean()).isTrue();
			assertThat(ApiClient.json(part.value()).path("parts").asInt()).isEqualTo(4);
		});
		assertThat(
				parts.stream().mapToInt((part) -> ApiClient.json(part.value()).path("text").asString().length()).sum())
			.isBetween(149_990, 150_000);
	}

	@Test
	void aScanIsAnnouncedAsOne() {
		String id = drafted("905/QĐ-UBND");
		String file = attached(id, "quet.pdf", TestFiles.scan());
		this.desk.moved(id, "publish");
		JsonNode event = ApiClient.json(TEXTS.ofItem(file + "-0", 1).getFirst().value());
		assertThat(event.path("scan").asBoolean()).isTrue();
		assertThat(event.path("text").asString()).isEmpty();
	}

	@Test
	void aBombAndAFileTooLargeFailAloneAndOnce() {
		String id = drafted("906/QĐ-UBND");
		String bomb = attached(id, "bom.docx", TestFiles.longValueBomb());
		String large = attached(id, "to.docx", TestFiles.large());
		String good = attached(id, "tot.pdf", Desk.pdf("Tốt"));
		this.desk.moved(id, "publish");
		assertThat(TEXTS.ofItem(good + "-0", 1).getFirst().value()).contains("Tốt");
		await().untilAsserted(() -> assertThat(this.store.files(id)).filteredOn((file) -> file.failure() != null)
			.extracting(FileText::fileId, FileText::failure)
			.containsExactlyInAnyOrder(tuple(bomb, "out-of-memory"), tuple(large, "too-large")));
		assertThat(this.store.failed()).isGreaterThanOrEqualTo(2);
		assertThat(this.store.files(id)).allSatisfy((file) -> assertThat(file.dueAt()).isNull());
	}

	@Test
	void aFileThatReadersCannotDownloadIsNotRead() {
		String hidden = this.desk.drafted(Desk.paper("907/QĐ-UBND", "visibility", "INTERNAL")).path("id").asString();
		attached(hidden, "noi-bo.pdf", Desk.pdf("Nội bộ"));
		this.desk.moved(hidden, "publish");
		String draft = drafted("908/QĐ-UBND");
		attached(draft, "nhap.pdf", Desk.pdf("Nháp"));
		String shown = drafted("909/QĐ-UBND");
		String file = attached(shown, "cong-khai.pdf", Desk.pdf("Công khai"));
		this.desk.moved(shown, "publish");
		TEXTS.ofItem(file + "-0", 1);
		assertThat(this.store.files(hidden)).isEmpty();
		assertThat(this.store.files(draft)).isEmpty();
	}

	@Test
	void theFilesOfEarlierVersionsGetTheirTextsOnce() {
		String id = drafted("910/QĐ-UBND");
		String file = attached(id, "truoc.pdf", Desk.pdf("Bản trước"));
		this.worker.stop();
		this.desk.moved(id, "publish");
		this.mongo.updateMulti(new Query(), new Update().unset("textsDue"), "documents");
		this.mongo.remove(Query.query(Criteria.where("_id").is("texts")), "seeds");
		this.worker.start();
		assertThat(TEXTS.ofItem(file + "-0", 1).getFirst().value()).contains("Bản trước");
		assertThat(this.mongo.findById("texts", Document.class, "seeds")).isNotNull();
	}

	@Test
	void whatWasPublishedWhileTheWorkerStoodStillFollows() {
		String id = drafted("911/QĐ-UBND");
		String file = attached(id, "sau.pdf", Desk.pdf("Theo sau"));
		this.worker.stop();
		this.desk.moved(id, "publish");
		this.worker.start();
		assertThat(TEXTS.ofItem(file + "-0", 1).getFirst().value()).contains("Theo sau");
		await().untilAsserted(() -> assertThat(this.store.dueDocuments(10)).doesNotContain(id));
	}

	@Test
	void aProcessWithoutTheLeaseLeavesTheWorkToItsHolder() {
		String id = drafted("913/QĐ-UBND");
		String file = attached(id, "ban-sao.pdf", Desk.pdf("Một lần"));
		this.worker.stop();
		Lease ofOther = new Lease(this.mongo, Clock.systemUTC(), "texts", Duration.ofMinutes(10));
		assertThat(ofOther.held()).isTrue();
		this.desk.moved(id, "publish");
		this.worker.start();
		await().during(Duration.ofSeconds(2)).until(() -> this.store.files(id).isEmpty());
		ofOther.release();
		assertThat(TEXTS.ofItem(file + "-0", 1).getFirst().value()).contains("Một lần");
	}

	@Test
	void thePurgeOfADocumentRemovesItsTextsForGood() {
		String id = drafted("912/QĐ-UBND");
		String file = attached(id, "xoa.pdf", Desk.pdf("Xóa hẳn"));
		this.desk.moved(id, "publish");
		TEXTS.ofItem(file + "-0", 1);
		this.desk.moved(id, "unpublish");
		this.desk.moved(id, "trash");
		TEXTS.ofItem(file + "-0", 2);
		Runnable upkeep = ScheduledTasks.of(this.tasks, UpkeepJob.class);
		await().until(() -> {
			upkeep.run();
			return this.store.files(id).isEmpty();
		});
		assertThat(TEXTS.ofItem(file + "-0", 3).get(2).value()).isNull();
		await().until(() -> this.store.chunks(id).isEmpty());
	}

	@Test
	void aTextThatIsReadWhileItsDocumentIsPurgedIsNotKept() {
		String id = drafted("914/QĐ-UBND");
		attached(id, "dang-doc.pdf", Desk.pdf("Đang đọc"));
		this.worker.stop();
		this.desk.moved(id, "publish");
		this.texts.follow(id);
		TextExtractor extractor = new TextExtractor(this.settings, (folder) -> {
			this.texts.erase(id);
			return ExtractorCommand.of(this.settings, folder);
		});
		TextExtraction extraction = new TextExtraction(this.store, this.attachmentStore, extractor, this.settings,
				new TextExtraction.Meters(new SimpleMeterRegistry(), Clock.systemUTC()));
		assertThat(extraction.next()).contains(id);
		extraction.close();
		assertThat(this.store.files(id)).isEmpty();
		assertThat(this.store.chunks(id)).isEmpty();
		this.worker.start();
	}

	@Test
	void aChunkWithoutItsDocumentIsErased() {
		FileText gone = FileText.waiting("tep-da-xoa", "van-ban-da-xoa", Clock.systemUTC().instant());
		this.store.save(TextChunk.of(gone, 0));
		this.store.save(gone);
		this.texts.follow(gone.documentId());
		this.store.removeErased();
		assertThat(this.store.chunks(gone.documentId())).isEmpty();
		assertThat(this.store.files(gone.documentId())).isEmpty();
	}

	private String drafted(String number) {
		return this.desk.drafted(Desk.paper(number)).path("id").asString();
	}

	private String attached(String id, String filename, byte[] bytes) {
		ApiClient.Answer answer = this.desk.attach(id, "Toàn văn", filename, bytes);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json().path("id").asString();
	}

	private static Set<String> fields(ConsumerRecord<String, String> event) {
		return Set.copyOf(ApiClient.json(event.value()).propertyNames());
	}

	private static Set<String> fields(String type) {
		return Set.copyOf(ApiClient.contract("events/" + type + ".json").propertyNames());
	}

}
