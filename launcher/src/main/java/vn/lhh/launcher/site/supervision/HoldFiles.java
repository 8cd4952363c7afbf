package vn.lhh.launcher.site.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Marks held processes, which stay down once they have died, by one empty file each, so
 * that another process can set and remove the mark.
 */
public record HoldFiles(Path folder) {

	public void hold(String processName) {
		try {
			Files.createDirectories(this.folder);
			Files.writeString(this.folder.resolve(processName), "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void release(String processName) {
		try {
			Files.deleteIfExists(this.folder.resolve(processName));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isHeld(String processName) {
		return Files.exists(this.folder.resolve(processName));
	}

}
