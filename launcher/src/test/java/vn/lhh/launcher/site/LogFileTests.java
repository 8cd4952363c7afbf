package vn.lhh.launcher.site;

import java.io.IOException;
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
	void aLogThatWasNeverWrittenIsSaidToBeMissing() {
		assertThat(new LogFile(this.folder.resolve("none.log")).tail(3)).singleElement().asString().contains("no log");
	}

}
