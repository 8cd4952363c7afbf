package vn.lhh.gateway.section;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Keeps remembered sections over a restart. A file is replaced whole or not at all; a
 * broken one, or a full disk, costs the memory and never the page.
 */
@Component
class SectionFile {

	private static final Logger log = LoggerFactory.getLogger(SectionFile.class);

	private final Path path;

	private final ObjectMapper json;

	SectionFile(SectionProperties properties, ObjectMapper json) {
		this.path = properties.memoryFolder().resolve("sections.json").toAbsolutePath();
		this.json = json;
	}

	Remembered read() {
		try {
			return Files.exists(this.path) ? this.json.readValue(Files.readAllBytes(this.path), Remembered.class)
					: Remembered.NOTHING;
		}
		catch (IOException | JacksonException ex) {
			log.warn("Remembered sections in {} can't be read: {}", this.path, ex.toString());
			return Remembered.NOTHING;
		}
	}

	synchronized void write(Remembered contents) {
		try {
			replace(this.json.writeValueAsBytes(contents));
		}
		catch (IOException | JacksonException ex) {
			log.warn("Sections can't be remembered in {}: {}", this.path, ex.toString());
		}
	}

	private void replace(byte[] bytes) throws IOException {
		Files.createDirectories(this.path.getParent());
		Path next = this.path.resolveSibling("sections.json.next");
		try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
		Files.move(next, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
