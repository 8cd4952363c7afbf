package vn.lhh.news;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasTests {

	private static final Pattern EVENT = Pattern.compile("news\\.[a-z]+\\.[a-z]+\\.v1");

	@Test
	void theCanvasNamesExactlyTheEventsThatHaveASample() throws IOException {
		Set<String> named = EVENT.matcher(canvas())
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
		try (Stream<Path> samples = Files.list(Path.of("..", "contracts", "events"))) {
			List<String> types = samples.map((file) -> file.getFileName().toString().replace(".json", ""))
				.filter((name) -> name.startsWith("news."))
				.sorted()
				.toList();
			assertThat(named).containsExactlyElementsOf(types).hasSize(15);
		}
	}

	@Test
	void theCanvasNamesEverySetting() throws IOException {
		String canvas = canvas();
		assertThat(NewsProperties.class.getRecordComponents()).isNotEmpty()
			.extracting(RecordComponent::getName)
			.allSatisfy((name) -> assertThat(canvas).contains("`news." + kebab(name) + "`"));
	}

	private static String canvas() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

	private static String kebab(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

}
