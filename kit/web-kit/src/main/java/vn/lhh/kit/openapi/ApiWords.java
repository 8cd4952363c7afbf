package vn.lhh.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;

/**
 * OpenAPI texts that the code does not contain: descriptions, examples, limits, problem
 * codes. The service's {@code openapi.yml} comes first, then the kit's
 * {@code openapi-kit.yml}.
 * <p>
 * Sections: {@code title}, {@code description}, {@code tags} (by feature),
 * {@code operations} (by method and path, or by controller and method: a text whose first
 * sentence is the summary, or {@code text}, {@code status}, {@code problems} such as
 * {@code 409 slug-taken}, {@code produces}, {@code also}), {@code schemas} (by type:
 * {@code text}, {@code required}, {@code max}), {@code fields} and {@code parameters} (by
 * name, or by type and name: {@code text | example}).
 */
final class ApiWords {

	private static final String PAGE = "PageOf";

	private static final List<String> FILES = List.of("openapi.yml", "openapi-kit.yml");

	private final List<Map<String, Object>> files;

	private ApiWords(List<Map<String, Object>> files) {
		this.files = files;
	}

	static ApiWords load() {
		return new ApiWords(FILES.stream()
			.map(ClassPathResource::new)
			.filter(ClassPathResource::exists)
			.map(ApiWords::parse)
			.toList());
	}

	String text(String name, String fallback) {
		return this.files.stream()
			.map((file) -> file.get(name))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.map(String::valueOf)
			.orElse(fallback);
	}

	Optional<String> tag(String feature) {
		return find("tags", feature).map(String::valueOf);
	}

	OperationWords operation(String address, String method) {
		Object found = find("operations", address).or(() -> find("operations", method)).orElse("");
		return OperationWords.of(found);
	}

	SchemaWords schema(String type) {
		return SchemaWords.of(find("schemas", type).orElse(Map.of()));
	}

	Optional<FieldWords> field(String type, String name) {
		String known = type.startsWith(PAGE) ? PAGE : type;
		return find("fields", known + "." + name).or(() -> find("fields", name)).map(FieldWords::of);
	}

	Optional<FieldWords> parameter(String address, String name) {
		return find("parameters", address + " " + name).or(() -> find("parameters", name)).map(FieldWords::of);
	}

	private Optional<Object> find(String section, String name) {
		return this.files.stream()
			.map((file) -> map(file.get(section)).get(name))
			.flatMap(Stream::ofNullable)
			.findFirst();
	}

	private static Map<String, Object> parse(ClassPathResource file) {
		try (InputStream in = file.getInputStream()) {
			return map(new Yaml(new SafeConstructor(strict())).load(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LoaderOptions strict() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		return options;
	}

	static Map<String, Object> map(@Nullable Object value) {
		Map<String, Object> map = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> found) {
			found.forEach((key, entry) -> map.put(String.valueOf(key), entry));
		}
		return map;
	}

	static List<String> list(@Nullable Object value) {
		return (value instanceof List<?> found) ? found.stream().map(String::valueOf).toList() : List.of();
	}

}
