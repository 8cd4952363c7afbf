package vn.lhh.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemRegistryTests {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

	private static final Pattern LISTED = Pattern.compile("^\\| `([a-z0-9-]+)` \\|", Pattern.MULTILINE);

	private static final Pattern TITLE = Pattern.compile("^([a-z0-9-]+)\\.title\\s*=", Pattern.MULTILINE);

	private static final Pattern FIELD = Pattern.compile("^field\\.(?!label=)([a-z0-9-]+)\\s*=", Pattern.MULTILINE);

	@Test
	void everyCodeOfEveryBundleIsListedAndNothingElse() throws IOException {
		Set<String> worded = new TreeSet<>();
		for (Path bundle : bundles()) {
			String text = Files.readString(bundle, StandardCharsets.UTF_8);
			worded.addAll(all(TITLE, text));
			worded.addAll(all(FIELD, text));
		}
		assertThat(worded).hasSizeGreaterThan(50);
		assertThat(all(LISTED, Files.readString(ROOT.resolve("docs/problems.md")))).isEqualTo(worded);
	}

	@Test
	void everyEventSampleIsListed() throws IOException {
		String page = Files.readString(ROOT.resolve("docs/events.md"));
		try (Stream<Path> samples = Files.list(ROOT.resolve("contracts/events"))) {
			List<String> types = samples.map((sample) -> sample.getFileName().toString().replace(".json", "")).toList();
			assertThat(types).isNotEmpty().allSatisfy((type) -> assertThat(page).contains("`" + type + "`"));
		}
	}

	private static List<Path> bundles() throws IOException {
		try (Stream<Path> modules = Files.list(ROOT); Stream<Path> kits = Files.list(ROOT.resolve("kit"))) {
			return Stream.concat(modules, kits)
				.map((module) -> module.resolve("src/main/resources"))
				.filter(Files::isDirectory)
				.flatMap(ProblemRegistryTests::bundlesIn)
				.toList();
		}
	}

	private static Stream<Path> bundlesIn(Path folder) {
		return Stream.of("problems.properties", "problems_vi.properties", "kit-problems.properties")
			.map(folder::resolve)
			.filter(Files::exists);
	}

	private static Set<String> all(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		Set<String> found = new TreeSet<>();
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

}
