package vn.lhh.launcher.site;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The log of one process: appended to between runs, put aside once it has grown.
 */
record LogFile(Path path) {

	private static final long LARGE = 20L * 1024 * 1024;

	private static final int TAIL_BYTES = 16 * 1024;

	File ready() {
		try {
			if (Files.exists(this.path) && Files.size(this.path) > LARGE) {
				Files.move(this.path, this.path.resolveSibling(this.path.getFileName() + ".1"),
						StandardCopyOption.REPLACE_EXISTING);
			}
			return this.path.toFile();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
