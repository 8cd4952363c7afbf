package vn.lhh.launcher.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Folder of running processes, which make and remove files while a test looks at it.
 */
public final class LiveFolder {

	private LiveFolder() {
	}

	/**
	 * Files and folders below a folder, itself included, but those that vanish meanwhile.
	 */
	public static List<Path> contents(Path folder) {
		List<Path> contents = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
					return seen(each);
				}

				@Override
				public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
					return seen(each);
				}

				@Override
				public FileVisitResult visitFileFailed(Path each, IOException ex) throws IOException {
					return vanished(each, ex);
				}

				@Override
				public FileVisitResult postVisitDirectory(Path each, @Nullable IOException ex) throws IOException {
					return (ex != null) ? vanished(each, ex) : FileVisitResult.CONTINUE;
				}

				private FileVisitResult seen(Path each) {
					contents.add(each);
					return FileVisitResult.CONTINUE;
				}

				private FileVisitResult vanished(Path each, IOException ex) throws IOException {
					if (ex instanceof NoSuchFileException && !each.equals(folder)) {
						return FileVisitResult.CONTINUE;
					}
					throw ex;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return contents;
	}

}
