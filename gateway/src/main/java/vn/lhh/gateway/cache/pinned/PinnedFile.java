package vn.lhh.gateway.cache.pinned;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.cache.PinnedContent;
import vn.lhh.gateway.contentevent.TopicOffsets;

/**
 * File that keeps pinned responses over a restart. It is replaced whole or not at all; a
 * broken one, one of another version, or a full disk costs the content and never the
 * page.
 */
@Component
class PinnedFile {

	private static final Logger log = LoggerFactory.getLogger(PinnedFile.class);

	private static final long LARGEST = DataSize.ofMegabytes(64).toBytes();

	private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

	private final Path path;

	private final ObjectMapper json;

	private volatile String complaint = "";

	PinnedFile(PinnedProperties properties, ObjectMapper json) {
		this.path = properties.memoryFolder().resolve("sections.json").toAbsolutePath();
		this.json = json;
	}

	PinnedSnapshot read() {
		try {
			return Files.exists(this.path) ? parse() : PinnedSnapshot.NOTHING;
		}
		catch (IOException | RuntimeException ex) {
			log.warn("Remembered sections in {} can't be read, so that services are asked anew: {}", this.path,
					firstLine(ex));
			return PinnedSnapshot.NOTHING;
		}
	}

	private PinnedSnapshot parse() throws IOException {
		if (Files.size(this.path) > LARGEST) {
			throw new IOException("larger than " + LARGEST + " bytes");
		}
		PinnedSnapshot read = this.json.readValue(Files.readAllBytes(this.path), PinnedSnapshot.class);
		if (!isWhole(read)) {
			throw new IOException("not in the form of this version");
		}
		return read;
	}

	// JSON fills a record whose fields it does not name with nulls, which no type shows.
	private static boolean isWhole(@Nullable PinnedSnapshot read) {
		return read != null && areAllThere(read.position(), read.checked(), read.sections())
				&& isWhole(read.position().marks()) && isWhole(read.sections());
	}

	private static boolean isWhole(@Nullable Map<String, ?> entries) {
		return entries != null && entries.values().stream().allMatch(PinnedFile::isWhole);
	}

	private static boolean isWhole(@Nullable Object entry) {
		return switch (entry) {
			case TopicOffsets.Mark mark -> areAllThere(mark.topicId());
			case PinnedContent content ->
				areAllThere(content.body(), content.asOf(), content.keys()) && content.body().isContainer();
			case null, default -> false;
		};
	}

	private static boolean areAllThere(@Nullable Object... values) {
		return Stream.of(values).allMatch(Objects::nonNull);
	}

	private static String firstLine(Exception failure) {
		return failure.toString().lines().findFirst().orElse("");
	}

	synchronized void write(PinnedSnapshot contents) {
		try {
			replace(this.json.writeValueAsBytes(contents));
			this.complaint = "";
		}
		catch (IOException | JacksonException ex) {
			complain(firstLine(ex));
		}
	}

	/** Says once why nothing can be written, as it is tried again and again. */
	private void complain(String reason) {
		if (!reason.equals(this.complaint)) {
			this.complaint = reason;
			log.warn("Sections can't be remembered in {}: {}", this.path, reason);
		}
	}

	private void replace(byte[] bytes) throws IOException {
		Files.createDirectories(this.path.getParent(), ownerOnly("rwx------"));
		Path next = this.path.resolveSibling("sections.json.next");
		Files.deleteIfExists(next);
		try (FileChannel channel = FileChannel.open(next, NEW, ownerOnly("rw-------"))) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
		Files.move(next, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private FileAttribute<?>[] ownerOnly(String mode) {
		boolean posix = this.path.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)) }
				: new FileAttribute<?>[0];
	}

}
