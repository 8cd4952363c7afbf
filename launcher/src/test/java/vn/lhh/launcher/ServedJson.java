package vn.lhh.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the stored data through the services' APIs: each address without a variable, and
 * below each list the addresses of its items.
 */
final class ServedJson {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> SERVICES = List.of("news", "documents", "members", "qa", "stats", "identity");

	/**
	 * Addresses whose response depends on the running process or the current hour rather
	 * than on stored data.
	 */
	private static final Set<String> PASSING = Set.of("/api/stats/invariant", "/api/stats/hours", "/api/stats/top",
			"/api/stats/visits", "/api/stats/visits/daily", "/api/stats/admin/rebuild", "/api/stats/admin/referers",
			"/api/identity/admin/audit", "/api/identity/admin/audit/export", "/api/identity/admin/audit/verify",
			"/api/qa/admin/questions/{id}/asker");

	private final Function<String, String> get;

	private final Map<String, JsonNode> bodies = new TreeMap<>();

	private ServedJson(Function<String, String> get) {
		this.get = get;
	}

	/**
	 * Reads a running site.
	 * @param get returns the body at an address, as an administrator sees it
	 */
	static Map<String, JsonNode> read(Function<String, String> get) {
		ServedJson served = new ServedJson(get);
		SERVICES.forEach(served::readService);
		return served.bodies;
	}

	static void write(Map<String, JsonNode> bodies, Path file) throws IOException {
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(bodies));
		}
	}

	static JsonNode load(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return JSON.readTree(in);
		}
	}

	/**
	 * Lists values that are missing or different now. Later fields don't count, nor does
	 * the time of the reading account's last sign-in.
	 * @param at the address and the path in its body
	 * @return {@code path: before, now} for each
	 */
	static Stream<String> differences(String at, JsonNode before, JsonNode now) {
		if (before.isObject() && now.isObject()) {
			return before.propertyStream()
				.filter((field) -> !field.getKey().equals("lastSignInAt"))
				.flatMap((field) -> differences(at + "/" + field.getKey(), field.getValue(), now.path(field.getKey())));
		}
		if (before.isArray() && now.size() == before.size()) {
			return Stream.iterate(0, (index) -> index < before.size(), (index) -> index + 1)
				.flatMap((index) -> differences(at + "/" + index, before.get(index), now.get(index)));
		}
		return before.equals(now) ? Stream.empty() : Stream.of("%s: %s, %s".formatted(at, before, now));
	}

	private void readService(String service) {
		Set<String> paths = new TreeSet<>();
		JSON.readTree(this.get.apply("/api/%s/openapi.json".formatted(service)))
			.path("paths")
			.propertyStream()
			.filter((path) -> path.getValue().has("get") && !PASSING.contains(path.getKey()))
			.forEach((path) -> paths.add(path.getKey()));
		paths.stream().filter((path) -> !path.contains("{")).forEach((path) -> readList(path, paths));
	}

	private void readList(String list, Set<String> paths) {
		JsonNode body = take(list);
		for (JsonNode item : body.isArray() ? body : body.path("items")) {
			Stream.of("id", "slug")
				.filter(item::hasNonNull)
				.flatMap((key) -> below(list + "/{" + key + "}", item.path(key).asString(), paths))
				.filter((address) -> !this.bodies.containsKey(address))
				.forEach(this::take);
		}
	}

	private static Stream<String> below(String item, String key, Set<String> paths) {
		return paths.stream()
			.filter((path) -> path.equals(item) || path.startsWith(item + "/"))
			.map((path) -> path.replaceFirst("\\{(id|slug)}", key).replace("{number}", "1"))
			.filter((path) -> !path.contains("{"));
	}

	private JsonNode take(String address) {
		JsonNode body = JSON.readTree(this.get.apply(address));
		if (!body.has("traceId")) {
			this.bodies.put(address, body);
		}
		return body;
	}

}
