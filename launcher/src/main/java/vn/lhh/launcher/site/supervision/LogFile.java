package vn.lhh.launcher.site.supervision;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

import vn.lhh.launcher.site.OwnerOnlyPermissions;

/**
 * Manages the log file of one process: appends to it between runs, and rotates it once it
 * is larger than 20 MB.
 */
public record LogFile(Path path) {

	private static final long LARGE = 20L * 1024 * 1024;

	private static final int KEPT = 3;

	private static final int TAIL_BYTES = 16 * 1024;

	public File ready() {
		turn();
		OwnerOnlyPermissions.makeFile(this.path);
		return this.path.toFile();
	}

	/**
	 * Rotates the log if it is large. The running process goes on writing to the same
	 * file, at its end, because the content is copied and the file truncated.
	 */
	public void turn() {
		turn(LARGE);
	}

	void turn(long large) {
		try {
			if (!Files.exists(this.path) || Files.size(this.path) <= large) {
				return;
			}
			for (int older = KEPT - 1; older > 0; older--) {
				if (Files.exists(aside(older))) {
					Files.move(aside(older), aside(older + 1), StandardCopyOption.REPLACE_EXISTING);
				}
			}
			Files.copy(this.path, aside(1), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			try (FileChannel log = FileChannel.open(this.path, StandardOpenOption.WRITE)) {
				log.truncate(0);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path aside(int number) {
		return this.path.resolveSibling(this.path.getFileName() + "." + number);
	}

	List<String> tail(int lines) {
		try (RandomAccessFile file = new RandomAccessFile(this.path.toFile(), "r")) {
			byte[] end = new byte[(int) Math.min(TAIL_BYTES, file.length())];
			file.seek(file.length() - end.length);
			file.readFully(end);
			List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
			return all.subList(Math.max(0, all.size() - lines), all.size());
		}
		catch (IOException ex) {
			return List.of("(no log: " + ex.getMessage() + ")");
		}
	}

}
