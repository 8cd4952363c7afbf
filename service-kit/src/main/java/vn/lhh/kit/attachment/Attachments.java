package vn.lhh.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import org.apache.tika.Tika;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.Ids;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.text.Nfc;

import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Files of one service, in GridFS. Types are sniffed from the bytes; names may not carry
 * a path; nothing is kept of a file that is refused.
 */
public class Attachments {

	private static final int MAX_NAME = 200;

	private final Tika tika = new Tika();

	private final GridFSBucket bucket;

	private final Clock clock;

	/**
	 * The files in one database.
	 * @param databases the service's database
	 * @param clock what uploads are dated by
	 */
	public Attachments(MongoDatabaseFactory databases, Clock clock) {
		this.bucket = GridFSBuckets.create(databases.getMongoDatabase());
		this.clock = clock;
	}

	/**
	 * Stores a file.
	 * @param bytes its content, read once
	 * @param filename the name the client gave
	 * @param allowed MIME types taken here
	 * @param maxBytes the most bytes taken
	 * @param by who uploads
	 * @return what was stored
	 * @throws Problem {@code file-unsupported}, {@code too-large},
	 * {@code validation-failed} with {@code filename-malformed}
	 */
	public Attachment store(InputStream bytes, @Nullable String filename, Set<String> allowed, long maxBytes,
			Actor by) {
		String name = checkedName(filename);
		Path spool = spool();
		try {
			String sha256 = copy(bytes, spool, maxBytes);
			String mime = sniff(spool, name);
			if (!allowed.contains(mime)) {
				throw new Problem(ProblemKind.UNSUPPORTED, "file-unsupported", mime);
			}
			return upload(spool, new Attachment(Ids.next(), name, mime, Files.size(spool), sha256,
					this.clock.instant().truncatedTo(ChronoUnit.MILLIS), by.id()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			spool.toFile().delete();
		}
	}

	/**
	 * What is known of a stored file.
	 * @param id its id
	 * @return empty where there is none
	 */
	public Optional<Attachment> find(String id) {
		return Optional.ofNullable(this.bucket.find(Filters.eq("_id", id)).first()).map(Attachments::attachment);
	}

	/**
	 * A file's bytes.
	 * @param id its id
	 * @return an open stream
	 */
	public InputStream open(String id) {
		return this.bucket.openDownloadStream(new BsonString(id));
	}

	/**
	 * Removes a file for good.
	 * @param id its id
	 */
	public void delete(String id) {
		this.bucket.delete(new BsonString(id));
	}

	private static String checkedName(@Nullable String filename) {
		String name = (filename == null) ? "" : Nfc.of(filename);
		boolean malformed = name.isEmpty() || name.length() > MAX_NAME || name.contains("/") || name.contains("\\")
				|| name.equals(".") || name.equals("..");
		if (malformed) {
			throw Problem.invalid("filename", "filename-malformed");
		}
		return name;
	}

	private static Path spool() {
		try {
			return Files.createTempFile("upload", ".part");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String copy(InputStream bytes, Path to, long maxBytes) throws IOException {
		MessageDigest digest = sha256();
		try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
			byte[] buffer = new byte[16_384];
			long total = 0;
			for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
				total += read;
				if (total > maxBytes) {
					throw new Problem(ProblemKind.TOO_LARGE, "too-large");
				}
				out.write(buffer, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private String sniff(Path file, String name) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return this.tika.detect(in, name);
		}
	}

	private Attachment upload(Path spool, Attachment attachment) throws IOException {
		Document metadata = new Document("mime", attachment.mime()).append("sha256", attachment.sha256())
			.append("uploadedAt", attachment.uploadedAt())
			.append("uploadedBy", attachment.uploadedBy());
		try (InputStream in = Files.newInputStream(spool)) {
			this.bucket.uploadFromStream(new BsonString(attachment.id()), attachment.filename(), in,
					new GridFSUploadOptions().metadata(metadata));
		}
		return attachment;
	}

	private static Attachment attachment(GridFSFile file) {
		Document metadata = Optional.ofNullable(file.getMetadata()).orElseGet(Document::new);
		Instant uploadedAt = metadata.getDate("uploadedAt").toInstant();
		return new Attachment(file.getId().asString().getValue(), file.getFilename(), metadata.getString("mime"),
				file.getLength(), metadata.getString("sha256"), uploadedAt, metadata.getString("uploadedBy"));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
