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

	public void hold(String unit) {
		try {
			Files.createDirectories(this.folder);
			Files.writeString(this.folder.resolve(unit), "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void release(String unit) {
		try {
			Files.deleteIfExists(this.folder.resolve(unit));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isHeld(String unit) {
		return Files.exists(this.folder.resolve(unit));
	}

}
