package vn.lhh.search.engine.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folder of an index; an index that can't be used is thrown away, because the feed can
 * always write it again.
 */
final class IndexFolder {

	private static final Logger logger = LoggerFactory.getLogger(IndexFolder.class);

	private static final String POSITION_KEY = "position";

	private final Path path;

	private final DirectoryOpener opener;

	IndexFolder(Path path) {
		this(path, FSDirectory::open);
	}

	IndexFolder(Path path, DirectoryOpener opener) {
		this.path = path;
		this.opener = opener;
	}

	/** Opens the folder: a whole index is in it, or nothing. */
	Directory open() throws IOException {
		Files.createDirectories(this.path);
		Directory directory = this.opener.open(this.path);
		try {
			String fault = fault(directory);
			if (fault != null) {
				logger.warn("search index in {} begins empty: {}", this.path, fault);
				clear(directory);
			}
			return directory;
		}
		catch (IOException | RuntimeException ex) {
			directory.close();
			throw ex;
		}
	}

	/** What a commit says about itself. */
	static Map<String, String> commitData(String position) {
		return Map.of(POSITION_KEY, position);
	}

	static String position(Map<String, String> commitData) {
		return commitData.getOrDefault(POSITION_KEY, "");
	}

	private static @Nullable String fault(Directory directory) throws IOException {
		try {
			if (!DirectoryReader.indexExists(directory)) {
				return "there is none";
			}
			verify(directory);
			return null;
		}
		catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException ex) {
			return "it is damaged, " + ex.getMessage();
		}
		catch (IndexFormatTooOldException | IndexFormatTooNewException | IllegalArgumentException ex) {
			return "it is of another version of Lucene, " + ex.getMessage();
		}
	}

	private static void verify(Directory directory) throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				((CodecReader) leaf.reader()).checkIntegrity();
			}
		}
	}

	/** Deletes all files but the lock, which a writer elsewhere may hold. */
	private static void clear(Directory directory) throws IOException {
		try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			for (String file : directory.listAll()) {
				lock.ensureValid();
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
					directory.deleteFile(file);
				}
			}
		}
	}

	/** Opens the directory of Lucene for a folder. */
	@FunctionalInterface
	interface DirectoryOpener {

		Directory open(Path path) throws IOException;

	}

}
