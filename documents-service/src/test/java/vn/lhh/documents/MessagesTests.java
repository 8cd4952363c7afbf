package vn.lhh.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.lhh.documents.document.file.FileRole;
import vn.lhh.documents.document.validity.RelationKind;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.documents.number.NumberWarning;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Pattern FIELD_CODE = Pattern
		.compile("(?:check\\([^;]*?|invalid\\(\"[a-z]+\", )\"([a-z]+(?:-[a-z]+)+)\"");

	@Test
	void everyCodeShownToPeopleHasAVietnameseLabel() {
		ResourceBundle labels = ResourceBundle.getBundle("labels", Locale.ROOT);
		assertThat(Stream
			.<Enum<?>[]>of(NumberWarning.values(), Validity.values(), FileRole.values(), RelationKind.values())
			.flatMap(Stream::of))
			.allSatisfy((code) -> assertThat(labels.containsKey(code.getClass().getSimpleName() + "." + code.name()))
				.as(code.name())
				.isTrue());
	}

	@Test
	void everyFieldCodeInTheSourceHasAMessage() throws IOException {
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((path) -> path.toString().endsWith(".java")).toList()) {
				Matcher matcher = FIELD_CODE.matcher(Files.readString(source));
				while (matcher.find()) {
					codes.add(matcher.group(1));
				}
			}
		}
		ResourceBundle own = ResourceBundle.getBundle("problems", Locale.ROOT);
		ResourceBundle kit = ResourceBundle.getBundle("kit-problems", Locale.ROOT);
		assertThat(codes).contains("secrecy-not-public", "secrecy-marked");
		assertThat(codes).allSatisfy(
				(code) -> assertThat(own.containsKey("field." + code) || kit.containsKey("field." + code)).as(code)
					.isTrue());
	}

}
