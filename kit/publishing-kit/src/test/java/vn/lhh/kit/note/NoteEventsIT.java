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
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.note.NoteApplication.Note;
import vn.lhh.kit.note.NoteApplication.NoteContent;
import vn.lhh.kit.publishing.PublicationDesk;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Transition;
import vn.lhh.kit.publishing.web.TransitionRequest;
import vn.lhh.kit.security.Actor;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.server.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceIT
class NoteEventsIT {

	private static final byte[] PNG = java.util.Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@Autowired
	private PublicationDesk<Note, NoteContent> publicationDesk;

	@Autowired
	private AttachmentStore attachmentStore;

	@Test
	void goingLiveAndLeavingAreAnnouncedAndDraftsAreNot() {
		NoteContent content = new NoteContent("Công khai " + UUID.randomUUID(), null, null, null);
		Note note = this.publicationDesk.create(content, PublicationSettings.PLAIN, Actor.SYSTEM);
		this.publicationDesk.move(note.id(), null, Transition.PUBLISH, TransitionRequest.PLAIN, Actor.SYSTEM);
		this.publicationDesk.move(note.id(), null, Transition.UNPUBLISH, TransitionRequest.PLAIN, Actor.SYSTEM);
		List<ConsumerRecord<String, String>> records = received(note.id(), 2);
		assertThat(records).extracting((record) -> CloudEventHeaders.of(record.headers()).type())
			.containsExactly("note.note.published.v1", "note.note.withdrawn.v1");
		assertThat(records.get(0).value()).contains(content.title());
		assertThat(records.get(1).value()).contains("\"withdrawn\":true").doesNotContain(content.title());
	}

	@Test
	void aFileIsHashedAndFoundAgain() throws Exception {
		EncodedImage image = new EncodedImage(PNG, FileType.PNG, new ImageSize(1, 1));
		Attachment stored = this.attachmentStore.store(image, "Ảnh đẹp.png", Actor.SYSTEM);
		assertThat(stored.mime()).isEqualTo("image/png");
		assertThat(stored.sha256()).hasSize(64);
		assertThat(this.attachmentStore.find(stored.id())).contains(stored);
		try (var bytes = this.attachmentStore.open(stored.id())) {
			assertThat(bytes.readAllBytes()).isEqualTo(PNG);
		}
		this.attachmentStore.delete(stored.id());
		assertThat(this.attachmentStore.find(stored.id())).isEmpty();
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
