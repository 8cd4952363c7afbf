package vn.lhh.launcher.fields;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Describes one sample item with every field filled, as read from the {@code fields} test
 * resources.
 *
 * @param told the YAML of the item
 */
record FieldSample(JsonNode told) {

	/** Writer of requests that need no account. */
	static final String NOBODY = "nobody";

	private static final Path FOLDER = Path.of("src/test/resources/fields");

	private static final List<String> FILES = List.of("documents.yml", "news.yml", "members.yml", "news-2.yml",
			"qa.yml", "site.yml", "operators.yml");

	private static final Map<String, String> WRITERS = Map.of("news", "editor", "documents", "records", "members",
			"members", "qa", "qa", "stats", "admin", "search", "approver", "identity", "admin");

	/**
	 * Describes the request that undoes a write whose item can't be deleted.
	 *
	 * @param by user name of the sender
	 * @param address of the request
	 * @param version address where the item's version is read, empty if none is needed
	 * @param body as JSON
	 */
	record Undoing(String by, String address, String version, String body) {

	}

	/**
	 * Describes one transition on the way to publication.
	 *
	 * @param move transition of the admin API
	 * @param user user name of the account that makes it
	 */
	record Step(String move, String user) {

	}

	/** Reads all samples, in the order in which they depend on each other. */
	static List<FieldSample> all() {
		return FILES.stream().map(FOLDER::resolve).filter(Files::exists).flatMap(FieldSample::read).toList();
	}

	/** Reads the notes on fields that the API no longer accepts. */
	static String gone() {
		Path gone = FOLDER.resolve("gone.md");
		return Files.exists(gone) ? text(gone) : "";
	}

	private static Stream<FieldSample> read(Path file) {
		Object items = new Yaml(new DaysAsTheyStand()).load(text(file));
		return JsonMapper.shared().<JsonNode>valueToTree(items).valueStream().map(FieldSample::new);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return this.told.path("item").asString();
	}

	/** Title in Vietnamese; empty for an item that only other items need. */
	String title() {
		return this.told.path("what").asString("");
	}

	boolean isInTable() {
		return !title().isEmpty();
	}

	String service() {
		String address = this.told.path("write").asString(upload());
		return address.substring(address.indexOf("/api/")).split("/")[2];
	}

	String writer() {
		return this.told.path("by").asString(WRITERS.get(service()));
	}

	/** Name of the item whose id this one reuses, empty if none. */
	String original() {
		return this.told.path("of").asString("");
	}

	boolean isUpload() {
		return this.told.has("upload");
	}

	String upload() {
		return this.told.path("upload").asString("");
	}

	String file() {
		return this.told.path("file").asString(name() + ".png");
	}

	Map<String, String> form() {
		Map<String, String> form = new LinkedHashMap<>();
		this.told.path("form").forEachEntry((field, value) -> form.put(field, value.asString()));
		return form;
	}

	/**
	 * Method and path as in the API's description, such as {@code PUT
	 * /api/news/admin/media/{id}}.
	 */
	String write() {
		return this.told.path("write").asString();
	}

	String method() {
		return write().split(" ")[0];
	}

	String address() {
		return write().split(" ")[1];
	}

	/** Value of {@code {move}} in the address, empty if it has none. */
	String move() {
		return this.told.path("move").asString("");
	}

	/** Address where the item's version is read before a change. */
	String version() {
		return this.told.path("version").asString(address());
	}

	boolean isNew() {
		return method().equals("POST") && !address().contains("{id}");
	}

	/** Tells whether the item is a singleton, which every site has. */
	boolean isOnly() {
		return !isNew() && !address().contains("{id}");
	}

	boolean hasBody() {
		return this.told.has("body");
	}

	JsonNode body() {
		return this.told.path("body");
	}

	/**
	 * Transitions from the first to the public one; none if the item needs no publishing.
	 */
	List<Step> steps() {
		if (!this.told.path("publish").asBoolean(false)) {
			return List.of();
		}
		JsonNode steps = this.told.path("steps");
		return steps.isMissingNode() ? List.of(new Step("publish", "approver"))
				: steps.valueStream()
					.map((step) -> new Step(step.path(0).asString(), step.path(1).asString()))
					.toList();
	}

	Optional<Undoing> undoing() {
		JsonNode undoing = this.told.path("undo");
		return undoing.isMissingNode() ? Optional.empty()
				: Optional.of(new Undoing(undoing.path("by").asString(writer()), undoing.path("post").asString(),
						undoing.path("version").asString(""), undoing.path("body").toString()));
	}

	List<String> pages() {
		return texts("pages");
	}

	/**
	 * Fields that the API accepts unchanged; the sample does not fill them, and no page
	 * is searched for them.
	 */
	List<String> accepts() {
		return texts("accepts");
	}

	private List<String> texts(String key) {
		return this.told.path(key).valueStream().map(JsonNode::asString).toList();
	}

	String rule(String field) {
		return this.told.path("rules").path(field).asString("");
	}

	/** Text of a field's value on a page; empty if only the rule can tell. */
	String looks(String field) {
		JsonNode seen = this.told.path("seen").path(field);
		if (!seen.isMissingNode()) {
			return seen.asString();
		}
		JsonNode value = fields().getOrDefault(field, MissingNode.getInstance());
		return (value.isString() && value.asString().length() > 2) ? value.asString() : "";
	}

	/** Fields of the body, each with its first value that is not null. */
	Map<String, JsonNode> fields() {
		Map<String, JsonNode> fields = new LinkedHashMap<>();
		collect(body(), "", fields);
		return fields;
	}

	private static void collect(JsonNode value, String path, Map<String, JsonNode> fields) {
		if (value.isObject()) {
			value.forEachEntry((name, inner) -> collect(inner, inside(path, name), fields));
		}
		else if (value.isArray()) {
			value.forEach((inner) -> collect(inner, path + "[]", fields));
		}
		else {
			fields.merge(path, value, (first, next) -> first.isNull() ? next : first);
		}
	}

	static String inside(String path, String name) {
		return path.isEmpty() ? name : path + "." + name;
	}

	/** Notes on fields that are not in the body. */
	List<String> strayNotes() {
		Map<String, JsonNode> fields = fields();
		return Stream.of("seen", "rules")
			.flatMap((key) -> this.told.path(key).propertyStream())
			.map(Map.Entry::getKey)
			.filter((field) -> !fields.containsKey(field))
			.distinct()
			.toList();
	}

	/**
	 * Keeps dates and times as text, as in JSON.
	 */
	private static final class DaysAsTheyStand extends SafeConstructor {

		DaysAsTheyStand() {
			super(new LoaderOptions());
			this.yamlConstructors.put(Tag.TIMESTAMP, new ConstructYamlStr());
		}

	}

}
