package vn.lhh.launcher.site.supervision;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTests {

	@TempDir
	private Path folder;

	@Test
	void theTailIsTheLastLines() throws IOException {
		Path path = this.folder.resolve("news.log");
		Files.writeString(path,
				IntStream.rangeClosed(1, 5000).mapToObj((i) -> "dòng " + i).collect(Collectors.joining("\n")));
		assertThat(new LogFile(path).tail(3)).containsExactly("dòng 4998", "dòng 4999", "dòng 5000");
	}

	@Test
	void aLargeLogIsPutAsideWhileItsProcessWritesOn() throws IOException {
		Path path = this.folder.resolve("qa.log");
		LogFile log = new LogFile(path);
		try (OutputStream writer = new FileOutputStream(log.ready(), true)) {
			for (int round = 1; round <= 5; round++) {
				writer.write(("round " + round + " " + "x".repeat(100) + "\n").getBytes(StandardCharsets.UTF_8));
				log.turn(50);
			}
			log.turn(50);
			writer.write("after\n".getBytes(StandardCharsets.UTF_8));
		}
		assertThat(path).hasContent("after");
		assertThat(Files.readString(this.folder.resolve("qa.log.1"))).startsWith("round 5");
		assertThat(Files.readString(this.folder.resolve("qa.log.3"))).startsWith("round 3");
		assertThat(this.folder.resolve("qa.log.4")).doesNotExist();
	}

	@Test
	void aLogThatWasNeverWrittenIsSaidToBeMissing() {
		assertThat(new LogFile(this.folder.resolve("none.log")).tail(3)).singleElement().asString().contains("no log");
	}

}
