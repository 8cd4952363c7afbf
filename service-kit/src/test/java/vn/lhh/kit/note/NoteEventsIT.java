package vn.lhh.kit.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.Attachments;
import vn.lhh.kit.event.EventHeaders;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.note.NoteApplication.Note;
import vn.lhh.kit.note.NoteApplication.NoteContent;
import vn.lhh.kit.publishing.Desk;
import vn.lhh.kit.publishing.Envelope;
import vn.lhh.kit.publishing.Move;
import vn.lhh.kit.publishing.MoveRequest;
import vn.lhh.kit.security.Actor;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class NoteEventsIT {

	private static final byte[] PNG = java.util.Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@Autowired
	private Desk<Note, NoteContent> desk;

	@Autowired
	private Attachments attachments;

	@Test
	void goingLiveAndLeavingAreAnnouncedAndDraftsAreNot() {
		NoteContent content = new NoteContent("Công khai " + UUID.randomUUID(), null, null, null);
		Note note = this.desk.create(content, Envelope.PLAIN, Actor.SYSTEM);
		this.desk.move(note.id(), null, Move.PUBLISH, MoveRequest.PLAIN, Actor.SYSTEM);
		this.desk.move(note.id(), null, Move.UNPUBLISH, MoveRequest.PLAIN, Actor.SYSTEM);
		List<ConsumerRecord<String, String>> records = received(note.id(), 2);
		assertThat(records).extracting((record) -> EventHeaders.of(record.headers()).type())
			.containsExactly("note.note.published.v1", "note.note.withdrawn.v1");
		assertThat(records.get(0).value()).contains(content.title());
		assertThat(records.get(1).value()).contains("\"withdrawn\":true").doesNotContain(content.title());
	}

	@Test
	void aFileIsHashedAndFoundAgain() throws Exception {
		EncodedImage image = new EncodedImage(PNG, FileType.PNG, new ImageSize(1, 1));
		Attachment stored = this.attachments.store(image, "Ảnh đẹp.png", Actor.SYSTEM);
		assertThat(stored.mime()).isEqualTo("image/png");
		assertThat(stored.sha256()).hasSize(64);
		assertThat(this.attachments.find(stored.id())).contains(stored);
		try (var bytes = this.attachments.open(stored.id())) {
			assertThat(bytes.readAllBytes()).isEqualTo(PNG);
		}
		this.attachments.delete(stored.id());
		assertThat(this.attachments.find(stored.id())).isEmpty();
	}

	private static List<ConsumerRecord<String, String>> received(String key, int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "group.id",
				UUID.randomUUID().toString(), "auto.offset.reset", "earliest", "isolation.level", "read_committed");
		List<ConsumerRecord<String, String>> records = new ArrayList<>();
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of("note.notes"));
			await().atMost(Duration.ofSeconds(60)).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((record) -> {
					if (record.key().equals(key)) {
						records.add(record);
					}
				});
				return records.size() >= count;
			});
		}
		return records;
	}

}
