package vn.lhh.kit.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import org.bson.BsonString;
import org.bson.Document;
import vn.lhh.kit.hash.Sha256;
import vn.lhh.kit.file.IncomingFile;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.CallerCheck;

import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * GridFS store of one service's files, as the intake accepted them.
 */
public class AttachmentStore {

	private final GridFSBucket bucket;

	private final Clock clock;

	private final CallerCheck callerCheck;

	/**
	 * Creates the store of one service.
	 * @param clock dates the uploads
	 * @param callerCheck refuses a caller whose rights ended during the upload
	 */
	public AttachmentStore(MongoDatabaseFactory databases, Clock clock, CallerCheck callerCheck) {
		this.bucket = GridFSBuckets.create(databases.getMongoDatabase());
		this.clock = clock;
		this.callerCheck = callerCheck;
	}

	/**
	 * Stores an accepted file.
	 * @param by the uploading account
	 */
	public Attachment store(IncomingFile file, Actor by) {
		return store(file::open, file.filename(), file.type().mime(), file.image(), by);
	}

	/**
	 * Stores an image.
	 * @param by the account that uploaded the source picture
	 */
	public Attachment store(EncodedImage image, String filename, Actor by) {
		return store(() -> new ByteArrayInputStream(image.bytes()), filename, image.type().mime(), image.size(), by);
	}

	/**
	 * Finds a stored file.
	 * @return empty where there is none
	 */
	public Optional<Attachment> find(String id) {
		return Optional.ofNullable(this.bucket.find(Filters.eq("_id", id)).first()).map(AttachmentStore::attachment);
	}

	/**
	 * Opens a file's bytes.
	 */
	public InputStream open(String id) {
		return this.bucket.openDownloadStream(new BsonString(id));
	}

	/**
	 * Removes a file for good.
	 */
	public void delete(String id) {
		this.bucket.delete(new BsonString(id));
	}

	private Attachment store(Supplier<InputStream> bytes, String filename, String mime, ImageSize image, Actor by) {
		this.callerCheck.verifyCaller();
		DigestedFile file = digested(bytes);
		Attachment attachment = new Attachment(UuidV7.next(), filename, mime, file.size(), file.sha256(),
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), by.id(), image.width(), image.height());
		Document metadata = new Document("mime", mime).append("sha256", attachment.sha256())
			.append("uploadedAt", attachment.uploadedAt())
			.append("uploadedBy", attachment.uploadedBy())
			.append("width", image.width())
			.append("height", image.height());
		try (InputStream in = bytes.get()) {
			this.bucket.uploadFromStream(new BsonString(attachment.id()), filename, in,
					new GridFSUploadOptions().metadata(metadata));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return attachment;
	}

	private static DigestedFile digested(Supplier<InputStream> bytes) {
		MessageDigest digest = Sha256.begin();
		try (DigestInputStream in = new DigestInputStream(bytes.get(), digest)) {
			long size = in.transferTo(OutputStream.nullOutputStream());
			return new DigestedFile(size, HexFormat.of().formatHex(digest.digest()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Attachment attachment(GridFSFile file) {
		Document metadata = Optional.ofNullable(file.getMetadata()).orElseGet(Document::new);
		Instant uploadedAt = metadata.getDate("uploadedAt").toInstant();
		return new Attachment(file.getId().asString().getValue(), file.getFilename(), metadata.getString("mime"),
				file.getLength(), metadata.getString("sha256"), uploadedAt, metadata.getString("uploadedBy"),
				metadata.get("width", 0), metadata.get("height", 0));
	}

	private record DigestedFile(long size, String sha256) {
	}

}
