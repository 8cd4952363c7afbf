package vn.lhh.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.documents.document.text.TextProperties;
import vn.lhh.testkit.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasTests {

	private static final Path EVENTS = Path.of("..", "contracts", "events");

	@Test
	void theReadmeNamesEverySettingAndEveryTopic() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		assertThat(Stream.concat(keys("portal.documents.", DocumentsProperties.class),
				keys("documents.text.", TextProperties.class)))
			.hasSizeGreaterThan(2)
			.allSatisfy((key) -> assertThat(readme).contains(key));
		assertThat(readme).contains("documents.documents", "documents.taxonomy", "documents.texts", "8082",
				"lhh_documents");
	}

	@Test
	void everyEventTheReadmeNamesHasASample() throws IOException {
		List<String> kinds = List.of("type", "body", "field", "signer");
		Stream<String> taxonomy = kinds.stream()
			.flatMap((kind) -> Stream.of("documents." + kind + ".changed.v1", "documents." + kind + ".removed.v1"));
		List<String> types = Stream
			.concat(Stream.of("documents.document.published.v1", "documents.document.withdrawn.v1",
					"documents.text.extracted.v1", "documents.text.withdrawn.v1"), taxonomy)
			.toList();
		try (Stream<Path> files = Files.list(EVENTS)) {
			assertThat(
					files.map((file) -> file.getFileName().toString()).filter((name) -> name.startsWith("documents.")))
				.containsExactlyInAnyOrderElementsOf(types.stream().map((type) -> type + ".json").toList());
		}
		for (String type : types) {
			JsonNode sample = ApiClient.contract("events/" + type + ".json");
			assertThat(sample.path("id").asString()).as(type).matches("[0-9a-f-]{36}(-\\d+)?");
			boolean leaves = type.contains("withdrawn") || type.contains("removed");
			assertThat(sample.path("withdrawn").asBoolean(false)).as(type).isEqualTo(leaves);
		}
	}

	private static Stream<String> keys(String prefix, Class<?> settings) {
		return Arrays.stream(settings.getRecordComponents()).map((component) -> prefix + kebab(component.getName()));
	}

	private static String kebab(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
	}

}
