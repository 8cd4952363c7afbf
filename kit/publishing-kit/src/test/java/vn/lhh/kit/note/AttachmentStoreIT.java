package vn.lhh.kit.note;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ServiceIT
class AttachmentStoreIT {

	private static final byte[] PNG = java.util.Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@Autowired
	private AttachmentStore attachmentStore;

	@Autowired
	private MongoDatabaseFactory databases;

	@Autowired
	private Clock clock;

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

	@Test
	void aFileIsNotKeptOnceItsCallerMayNoLonger() {
		AttachmentStore closed = new AttachmentStore(this.databases, this.clock, () -> {
			throw new Problem(ProblemKind.UNAUTHENTICATED, "unauthenticated");
		});
		EncodedImage image = new EncodedImage(PNG, FileType.PNG, new ImageSize(1, 1));
		long before = files();
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> closed.store(image, "anh.png", Actor.SYSTEM));
		assertThat(files()).isEqualTo(before);
	}

	private long files() {
		return this.databases.getMongoDatabase().getCollection("fs.files").countDocuments();
	}

}
