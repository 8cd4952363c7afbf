package vn.lhh.members;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasTests {

	@Test
	void theCanvasNamesEverySettingAndEveryEvent() throws IOException {
		String canvas = Files.readString(Path.of("README.md"));
		assertThat(Arrays.stream(MembersProperties.class.getRecordComponents()).map(CanvasTests::key)).isNotEmpty()
			.allSatisfy((key) -> assertThat(canvas).contains("`" + key));
		assertThat(events()).hasSizeGreaterThanOrEqualTo(2).allSatisfy((event) -> assertThat(canvas).contains(event));
	}

	private static String key(RecordComponent component) {
		return "members." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
	}

	private static List<String> events() throws IOException {
		try (Stream<Path> samples = Files.list(Path.of("..", "contracts", "events"))) {
			return samples.map((sample) -> sample.getFileName().toString())
				.filter((name) -> name.startsWith("members."))
				.map((name) -> name.replace(".json", ""))
				.toList();
		}
	}

}
