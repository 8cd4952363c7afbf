package vn.lhh.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that {@code docs/security.md} answers every requirement, and that each test that
 * it names is there.
 */
class SecurityTableTests {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

	private static final Pattern ROW = Pattern.compile("^\\| (V[0-9.]+) \\|(.*)\\|(.*)\\|(.*)\\|$", Pattern.MULTILINE);

	private static final Pattern ANSWER = Pattern.compile("\\*\\*(met|not met|doesn't apply)\\*\\*");

	private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");

	/**
	 * Describes how one requirement is met.
	 *
	 * @param number its number in ASVS 5.0
	 * @param answer whether and how it is met
	 * @param proof its tests, or why there is none
	 */
	private record Requirement(String number, String answer, String proof) {

		boolean isAnswered() {
			boolean isProved = NAMED.matcher(this.proof).find() || this.proof.contains("no test");
			return ANSWER.matcher(this.answer).lookingAt() && !this.proof.isEmpty()
					&& (isProved || !this.answer.startsWith("**met**"));
		}

	}

	@Test
	void everyRequirementIsAnsweredOnce() throws IOException {
		assertThat(requirements()).extracting(Requirement::number).containsExactlyElementsOf(numbers());
	}

	@Test
	void eachSaysWhetherItIsMetAndByWhichTest() {
		assertThat(requirements()).isNotEmpty()
			.filteredOn((requirement) -> !requirement.isAnswered())
			.extracting(Requirement::number)
			.isEmpty();
	}

	@Test
	void everyTestThatIsNamedIsThere() throws IOException {
		Map<String, List<Path>> classes = testClasses();
		List<MatchResult> named = NAMED.matcher(page()).results().toList();
		assertThat(named).hasSizeGreaterThan(100)
			.filteredOn((name) -> classes.getOrDefault(name.group(1), List.of())
				.stream()
				.noneMatch((file) -> isTest(name.group(2), read(file))))
			.extracting(MatchResult::group)
			.isEmpty();
	}

	private static boolean isTest(String method, String source) {
		return Pattern.compile("(?m)^\\t(void|Stream<DynamicTest>) " + method + "\\(").matcher(source).find();
	}

	private static List<Requirement> requirements() {
		return ROW.matcher(page())
			.results()
			.map((row) -> new Requirement(row.group(1), row.group(3).strip(), row.group(4).strip()))
			.toList();
	}

	private static String page() {
		return read(ROOT.resolve("docs/security.md"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> numbers() throws IOException {
		try (var numbers = SecurityTableTests.class.getResourceAsStream("/asvs-5.0.txt")) {
			assertThat(numbers).isNotNull();
			return new String(numbers.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	/**
	 * Lists test classes by their name; the suites of test-kit are among its main
	 * classes.
	 */
	private static Map<String, List<Path>> testClasses() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> file.toString().contains("/src/test/") || file.toString().contains("/test-kit/"))
				.collect(Collectors.groupingBy((file) -> file.getFileName().toString().replace(".java", "")));
		}
	}

}
