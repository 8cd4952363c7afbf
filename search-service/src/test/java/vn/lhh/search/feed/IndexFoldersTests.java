package vn.lhh.search.feed;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IndexFoldersTests {

	private final Path parent;

	private final IndexFolders folders;

	IndexFoldersTests(@TempDir Path folder) {
		this.parent = folder.resolve("search");
		this.folders = new IndexFolders(this.parent, FakeEngine::new);
	}

	@Test
	void theNewestIndexComesFirstAndOtherFoldersAreNone() throws IOException {
		for (String name : new String[] { "index-2", "index-10", "index-x", "other" }) {
			Files.createDirectories(this.parent.resolve(name));
		}
		assertThat(this.folders.names()).containsExactly("index-10", "index-2");
	}

	@Test
	void aNewIndexHasANumberThatNoneHasOrHad() throws IOException {
		assertThat(this.folders.next(List.of())).isEqualTo("index-1");
		Files.createDirectories(this.parent.resolve("index-3"));
		assertThat(this.folders.next(List.of("index-7"))).isEqualTo("index-8");
	}

	@Test
	void aFolderIsGoneWhenItIsDeletedOrEmpty() throws IOException {
		Path index = Files.createDirectories(this.parent.resolve("index-1"));
		assertThat(this.folders.isGone("index-1")).isTrue();
		Files.createFile(index.resolve("segments"));
		assertThat(this.folders.isGone("index-1")).isFalse();
		this.folders.delete("index-1");
		assertThat(this.folders.isGone("index-1")).isTrue();
	}

	@Test
	void theFolderCanBeTakenAgainOnceItWasReleased() {
		this.folders.acquire();
		this.folders.release();
		this.folders.acquire();
		this.folders.release();
		assertThat(this.parent.resolve("lock")).exists();
	}

	@Test
	void theFolderIsTakenAgainWhereAllOfItWasDeleted() throws IOException {
		this.folders.acquire();
		FileSystemUtils.deleteRecursively(this.parent);
		this.folders.create(this.folders.next(List.of("index-1")));
		assertThat(this.parent.resolve("index-2")).isDirectory();
		assertThatExceptionOfType(OverlappingFileLockException.class)
			.isThrownBy(() -> new IndexFolders(this.parent, FakeEngine::new).acquire());
		this.folders.release();
	}

}
