package vn.lhh.gateway.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SectionMemoryTests {

	private static final Instant THEN = Instant.parse("2026-11-22T12:00:00Z");

	private final ObjectMapper json = new ObjectMapper();

	@TempDir
	Path folder;

	private SectionMemory memory(Path at) {
		SectionProperties properties = new SectionProperties(at, Duration.ofSeconds(1), DataSize.ofMegabytes(1),
				Duration.ofSeconds(1), 1);
		return new SectionMemory(new SectionFile(properties, this.json));
	}

	private SectionContent content(String body) {
		return new SectionContent(this.json.readTree(body), THEN, Set.of("news-list"), THEN.plusSeconds(60));
	}

	@Test
	void lastGoodContentSurvivesAKillWithoutAnyFarewell() {
		memory(this.folder).keep("news", content("{\"items\":[{\"title\":\"Hội nghị\"}]}"));
		Awaitility.await()
			.untilAsserted(() -> assertThat(memory(this.folder).recall("news"))
				.isEqualTo(content("{\"items\":[{\"title\":\"Hội nghị\"}]}")));
	}

	@Test
	void everythingIsWrittenWhenItStops() {
		SectionMemory memory = memory(this.folder);
		memory.keep("news", content("{\"items\":[]}"));
		memory.keep("links", content("{\"items\":[]}"));
		memory.stop();
		assertThat(memory(this.folder).recall("links")).isNotNull();
	}

	@Test
	void aBrokenFileCostsTheMemoryAndNotTheStart() throws IOException {
		Files.writeString(this.folder.resolve("sections.json"), "{\"news\":{\"body\":");
		assertThat(memory(this.folder).recall("news")).isNull();
	}

	@Test
	void aFolderThatCannotBeWrittenCostsNothingElse() throws IOException {
		Path file = Files.writeString(this.folder.resolve("tep"), "");
		SectionMemory memory = memory(file);
		memory.keep("news", content("{\"items\":[]}"));
		memory.stop();
		assertThat(memory.recall("news")).isNotNull();
	}

}
