package vn.lhh.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests rules of {@code docs/security.md} that hold for the sources of every process.
 */
class SourceRulesTests {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

	/** A call with a literal, or with a constant of the same class. */
	private static final Pattern ALGORITHM = Pattern
		.compile("\\b(?:Cipher|MessageDigest|Mac|SecretKeyFactory|Signature|KeyGenerator|KeyPairGenerator)"
				+ "\\.getInstance\\((?:\"([^\"]+)\"|([A-Z_]+))\\)");

	/**
	 * HMAC with SHA-1 is that of one-time passwords as telephones know them (RFC 6238).
	 */
	private static final Set<String> APPROVED = Set.of("AES/GCM/NoPadding", "HmacSHA1", "HmacSHA256", "HmacSHA384",
			"SHA-256", "PBKDF2WithHmacSHA256");

	private static final Pattern RUNS_CODE = Pattern.compile(
			"ScriptEngine|SpelExpressionParser|ObjectInputStream|GroovyShell|Runtime\\.getRuntime\\(\\)\\.exec\\(");

	private static final Pattern READS_XML = Pattern
		.compile("XMLInputFactory|DocumentBuilderFactory|SAXParserFactory|TransformerFactory|SchemaFactory|XmlMapper");

	@Test
	void onlyApprovedAlgorithmsAreUsed() {
		List<String> used = sources().flatMap(SourceRulesTests::algorithms).toList();
		assertThat(used).hasSizeGreaterThan(5).allMatch(APPROVED::contains);
	}

	@Test
	void nothingThatWasTypedIsRunAsCode() {
		assertThat(sources()).isNotEmpty().noneMatch((source) -> RUNS_CODE.matcher(read(source)).find());
	}

	@Test
	void noXmlIsReadWithItsDocumentType() {
		assertThat(sources().filter((source) -> READS_XML.matcher(read(source)).find())).isNotEmpty()
			.allSatisfy((source) -> assertThat(read(source)).contains("setProperty(XMLInputFactory.SUPPORT_DTD, false)",
					"setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false)"));
	}

	private static Stream<String> algorithms(Path source) {
		String text = read(source);
		return ALGORITHM.matcher(text)
			.results()
			.map((call) -> (call.group(1) != null) ? call.group(1) : value(call, text));
	}

	private static String value(MatchResult call, String text) {
		return Pattern.compile("\\b%s = \"([^\"]+)\"".formatted(call.group(2)))
			.matcher(text)
			.results()
			.map((constant) -> constant.group(1))
			.findFirst()
			.orElse(call.group());
	}

	private static Stream<Path> sources() {
		return Stream.concat(modules(ROOT), modules(ROOT.resolve("kit")))
			.filter((module) -> !module.getFileName().toString().startsWith("test-kit"))
			.map((module) -> module.resolve("src/main/java"))
			.filter(Files::isDirectory)
			.flatMap(SourceRulesTests::files);
	}

	private static Stream<Path> modules(Path folder) {
		try (Stream<Path> found = Files.list(folder)) {
			return found.toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path source) {
		try {
			return Files.readString(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
