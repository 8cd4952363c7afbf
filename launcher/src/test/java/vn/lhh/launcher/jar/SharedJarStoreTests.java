package vn.lhh.launcher.jar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class SharedJarStoreTests {

	@TempDir
	private Path folder;

	private SharedJarStore sharedJarStore;

	@BeforeEach
	void open() {
		this.sharedJarStore = new SharedJarStore(this.folder.resolve("layout"));
	}

	@AfterEach
	void leave() throws IOException {
		this.sharedJarStore.leave();
	}

	@Test
	void whatNoCurrentJarNeedsAndWhatWasNeverFinishedIsThrownAway() throws IOException {
		stock("lib/a.jar", "lib/old.jar", "app/old.jar");
		Files.writeString(this.folder.resolve("layout/lib/part1.tmp"), "half");
		this.sharedJarStore.leave();
		stock("lib/a.jar", "app/new.jar");
		assertThat(kept()).containsExactly("app/new.jar", "lib/a.jar");
	}

	@Test
	void whereStockingFailsNothingIsThrownAwayAndNothingIsUsed() throws IOException {
		stock("lib/a.jar", "app/b.jar");
		this.sharedJarStore.leave();
		assertThatIOException().isThrownBy(() -> this.sharedJarStore.stock((room) -> {
			throw new IOException("no jar");
		}));
		assertThat(this.sharedJarStore.isUsed()).isFalse();
		assertThat(kept()).containsExactly("app/b.jar", "lib/a.jar");
		stock("lib/a.jar", "app/b.jar");
		assertThat(this.sharedJarStore.isUsed()).isTrue();
	}

	private void stock(String... names) throws IOException {
		this.sharedJarStore.stock((room) -> {
			List<Path> needed = Stream.of(names).map(room::resolve).toList();
			for (Path jar : needed) {
				Files.createDirectories(jar.getParent());
				if (!Files.exists(jar)) {
					Files.write(jar, jar.toString().getBytes(StandardCharsets.UTF_8));
				}
			}
			return needed;
		});
	}

	private List<String> kept() throws IOException {
		Path room = this.folder.resolve("layout");
		try (Stream<Path> files = Files.walk(room)) {
			return files.filter((file) -> Files.isRegularFile(file) && !file.endsWith("lock"))
				.map((file) -> room.relativize(file).toString())
				.sorted()
				.toList();
		}
	}

}
