package vn.lhh.search.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IndexFoldersTests {

	private final Path parent;

	private final IndexFolders folders;

	IndexFoldersTests(@TempDir Path folder) {
		this.parent = folder.resolve("search");
		this.folders = new IndexFolders(this.parent);
	}

	@Test
	void theNewestIndexComesFirstAndOtherFoldersAreNone() throws IOException {
		for (String name : new String[] { "index-2", "index-10", "index-x", "other" }) {
			Files.createDirectories(this.parent.resolve(name));
		}
		assertThat(this.folders.all()).containsExactly(this.parent.resolve("index-10"), this.parent.resolve("index-2"));
	}

	@Test
	void aNewIndexHasANumberThatNoneHasOrHad() throws IOException {
		assertThat(this.folders.next(Stream.empty())).isEqualTo(this.parent.resolve("index-1"));
		Files.createDirectories(this.parent.resolve("index-3"));
		assertThat(this.folders.next(Stream.of(this.parent.resolve("index-7"))))
			.isEqualTo(this.parent.resolve("index-8"));
	}

	@Test
	void aFolderIsGoneWhenItIsDeletedOrEmpty() throws IOException {
		Path index = Files.createDirectories(this.parent.resolve("index-1"));
		assertThat(IndexFolders.isGone(index)).isTrue();
		Files.createFile(index.resolve("segments"));
		assertThat(IndexFolders.isGone(index)).isFalse();
		this.folders.delete(index);
		assertThat(IndexFolders.isGone(index)).isTrue();
	}

	@Test
	void theFolderCanBeTakenAgainOnceItWasReleased() {
		this.folders.acquire();
		this.folders.release();
		this.folders.acquire();
		this.folders.release();
		assertThat(this.parent.resolve("lock")).exists();
	}

}
