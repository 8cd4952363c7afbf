package vn.lhh.news;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Pattern FIELD_CODE = Pattern
		.compile("(?:\"[a-zA-Z.]+\"|field|ref\"),\\s*\"([a-z]+(?:-[a-z]+)+)\"");

	private static final Pattern CODE = Pattern.compile("ProblemKind\\.[A-Z_]+,\\s*\"([a-z-]+)\"");

	@Test
	void everyFieldCodeInTheSourceHasAMessage() throws IOException {
		Set<String> codes = found(FIELD_CODE);
		assertThat(codes).contains("not-a-picture", "anchor-malformed", "url-malformed", "not-in-album");
		assertThat(codes).allSatisfy((code) -> assertThat(hasMessage("field." + code)).as(code).isTrue());
	}

	@Test
	void everyProblemCodeInTheSourceHasATitle() throws IOException {
		Set<String> codes = found(CODE);
		assertThat(codes).contains("category-in-use", "file-in-use", "version-stale");
		assertThat(codes).allSatisfy((code) -> assertThat(hasMessage(code + ".title")).as(code).isTrue());
	}

	private static boolean hasMessage(String key) {
		return Stream.of("problems", "kit-problems")
			.anyMatch((name) -> ResourceBundle.getBundle(name, Locale.ROOT).containsKey(key));
	}

	private static Set<String> found(Pattern pattern) throws IOException {
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((path) -> path.toString().endsWith(".java")).toList()) {
				pattern.matcher(Files.readString(source)).results().forEach((hit) -> codes.add(hit.group(1)));
				codes.removeIf((code) -> code.endsWith("-list"));
			}
		}
		return codes;
	}

}
