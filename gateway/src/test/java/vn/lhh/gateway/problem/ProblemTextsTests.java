package vn.lhh.gateway.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTests {

	private static final Pattern CODE = Pattern
		.compile("(?:GatewayProblem\\.(?:of|retryable)\\(|return of\\()\\d+, \"([a-z-]+)\"");

	private static Properties texts(String language) throws IOException {
		Properties texts = new Properties();
		texts.load(Files.newBufferedReader(Path.of("src/main/resources/problems_" + language + ".properties"),
				StandardCharsets.UTF_8));
		return texts;
	}

	private static Set<String> codes() throws IOException {
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = CODE.matcher(Files.readString(file));
				while (matcher.find()) {
					codes.add(matcher.group(1));
				}
			}
		}
		return codes;
	}

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		assertThat(texts("vi").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
	}

	@Test
	void everyCodeHasItsTexts() throws IOException {
		assertThat(codes()).contains("backend-unavailable", "backend-timeout", "rate-limited");
		assertThat(codes()).allSatisfy(
				(code) -> assertThat(texts("vi").stringPropertyNames()).contains(code + ".title", code + ".detail"));
	}

}
