package vn.lhh.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that {@code docs/settings.md} names every setting of every process, and that
 * Compose passes each one to its process. {@code -Dportal.docs.write=true} rewrites the
 * page.
 */
class SettingsTableTests {

	private static final Path HOME = Path.of("..");

	private static final Path PAGE = HOME.resolve("docs/settings.md");

	private static final List<String> MODULES = List.of("kit/web-kit", "kit/event-kit", "kit/mail-kit",
			"kit/publishing-kit", "gateway", "identity-service", "news-service", "documents-service", "members-service",
			"qa-service", "stats-service", "search-service", "web");

	/**
	 * A map setting; Compose passes the address of each service in a variable of its own.
	 */
	private static final String GIVEN_SERVICE_BY_SERVICE = "GATEWAY_BACKENDS_URLS";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+)(?::(.*))?}.*");

	/**
	 * Describes one setting.
	 *
	 * @param name as in {@code application.yml}
	 * @param variable name of the environment variable
	 * @param standard default value
	 * @param meaning description for people
	 */
	private record Setting(String name, String variable, String standard, String meaning) {

		String row() {
			return "| `%s` | `%s` | %s | %s |".formatted(this.name, this.variable,
					this.standard.isEmpty() ? "" : "`" + this.standard + "`", this.meaning);
		}

	}

	@Test
	void thePageNamesEverySetting() throws IOException {
		String page = page();
		if (Boolean.getBoolean("portal.docs.write")) {
			Files.writeString(PAGE, page);
		}
		assertThat(Files.readString(PAGE)).isEqualTo(page);
	}

	@Test
	void composePassesEverySettingOn() throws IOException {
		String passed = Files.readString(HOME.resolve("docker-compose.yml"))
				+ Files.readString(HOME.resolve("Dockerfile"));
		assertThat(settings().values().stream().flatMap(List::stream))
			.filteredOn((setting) -> !setting.variable().equals(GIVEN_SERVICE_BY_SERVICE))
			.filteredOn((setting) -> !passed.matches("(?s).*\\b" + setting.variable() + "[:=].*"))
			.extracting(Setting::variable)
			.isEmpty();
	}

	private static String page() {
		String tables = settings().entrySet()
			.stream()
			.map((module) -> "## %s\n\n| setting | variable | standard | |\n|---|---|---|---|\n%s\n".formatted(
					module.getKey(), module.getValue().stream().map(Setting::row).collect(Collectors.joining("\n"))))
			.collect(Collectors.joining("\n"));
		return """
				# Settings

				Every setting of every process, made from the code by `SettingsTableTests`. In `application.yml` and on a command line a setting has
				its name; in an environment, and so in Compose, it is a variable. The settings of `web-kit` and `event-kit` hold
				for every service, those of `mail-kit` for each that sends mail (identity-service, qa-service), those of `publishing-kit` for each that publishes.

				"""
				+ tables;
	}

	private static Map<String, List<Setting>> settings() {
		Map<String, List<Setting>> settings = new LinkedHashMap<>();
		for (String module : MODULES) {
			List<Setting> found = of(module);
			if (!found.isEmpty()) {
				settings.put(module.substring(module.lastIndexOf('/') + 1), found);
			}
		}
		assertThat(settings).containsKeys("event-kit", "gateway", "stats-service");
		return settings;
	}

	private static List<Setting> of(String module) {
		Path metadata = HOME.resolve(module + "/target/classes/META-INF/spring-configuration-metadata.json");
		if (!Files.exists(metadata)) {
			return List.of();
		}
		Properties given = given(module);
		List<Setting> settings = new ArrayList<>();
		JsonMapper.shared()
			.readTree(metadata)
			.path("properties")
			.forEach((property) -> settings.add(setting(property, given)));
		settings.sort(Comparator.comparing(Setting::name));
		return settings;
	}

	private static Setting setting(JsonNode property, Properties given) {
		String name = property.path("name").asString();
		String standard = property.path("defaultValue").isMissingNode() ? "" : plain(property.path("defaultValue"));
		String meaning = property.path("description")
			.asString("")
			.replaceAll("\\{@code ([^}]+)}", "`$1`")
			.replace('|', '/');
		String written = given.getProperty(name, standard);
		Matcher placeholder = PLACEHOLDER.matcher(written);
		if (placeholder.matches()) {
			String fallback = (placeholder.group(2) != null) ? placeholder.group(2) : "";
			return new Setting(name, placeholder.group(1), fallback, meaning);
		}
		return new Setting(name, name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), written, meaning);
	}

	private static String plain(JsonNode value) {
		return value.isArray() ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
				: value.asString();
	}

	private static Properties given(String module) {
		Properties given = new Properties();
		Stream.of(module.substring(module.lastIndexOf('/') + 1) + ".yml", "application.yml")
			.map((file) -> HOME.resolve(module + "/src/main/resources/" + file))
			.filter(Files::exists)
			.forEach((file) -> given.putAll(yaml(file)));
		return given;
	}

	private static Properties yaml(Path file) {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new FileSystemResource(file));
		Properties found = yaml.getObject();
		if (found == null) {
			throw new UncheckedIOException(new IOException("nothing in " + file));
		}
		return found;
	}

}
