package vn.lhh.testkit.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.contract.RightsTable.Caller;
import vn.lhh.testkit.rules.Routes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contract of who may do what: every admin operation of the service, called by every role
 * without scope and by grants of the object's scope and of another, on own objects and on
 * those of another account. The service's {@code rights.txt} says what must happen.
 */
@ServiceIT
public abstract class RightsContract {

	/** The roles of the portal; identity-service compares them with its own. */
	public static final List<String> ROLES = List.of("CONTRIBUTOR", "EDITOR", "APPROVER", "RECORDS", "QA_ANSWERER",
			"MEMBERS_ADMIN", "OPERATOR", "ADMIN");

	private static final String ME = "me";

	private static final String BOUNDARY = "rights";

	private static final String ANOTHER = "another";

	private static final Pattern CHOICE = Pattern.compile("\\{[a-zA-Z]+:([a-z|-]+)}");

	private static final Query VERSIONED = Query
		.query(org.springframework.data.mongodb.core.query.Criteria.where("version").exists(true));

	private final RightsTable table = RightsTable.read();

	private final Map<String, String> tokens = new HashMap<>();

	@LocalServerPort
	private int port;

	private RequestMappingHandlerMapping mapping;

	private MongoOperations mongo;

	private ScopeIds containers = new ScopeIds("", "", "");

	private List<RightsSubject> subjects = List.of();

	/** Returns the scope type that the service checks. */
	protected abstract String scopeType();

	/** Creates the containers of the objects. */
	protected abstract ScopeIds containers(ApiClient administrator);

	/** Describes the kinds of objects. */
	protected abstract List<RightsSubject> subjects(ApiClient administrator);

	/** Returns the bodies of operations that need another than the object's own. */
	protected Map<String, Object> bodies() {
		return Map.of();
	}

	@BeforeEach
	final void prepare(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
			@Autowired MongoOperations mongo) {
		this.mapping = mapping;
		this.mongo = mongo;
		ApiClient administrator = account(ANOTHER, Map.of(), "ADMIN");
		this.containers = containers(administrator);
		this.subjects = subjects(administrator);
	}

	@Test
	void theTableNamesEveryAdminOperationAndNoOther() {
		Set<String> operations = Routes.of(this.mapping)
			.stream()
			.filter(Routes::isAdmin)
			.map((route) -> route.method() + " " + route.path())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(operations).isNotEmpty().isEqualTo(new TreeSet<>(this.table.operations()));
	}

	@TestFactory
	Stream<DynamicTest> onlyWhomTheTableNamesMayAndADeniedWriteChangesNothing() {
		return Routes.of(this.mapping)
			.stream()
			.filter(Routes::isAdmin)
			.map((route) -> DynamicTest.dynamicTest(route.method() + " " + route.path(),
					() -> assertThat(violations(route)).isEmpty()));
	}

	@Test
	void aGrantNeitherTakesAnObjectOutOfItsScopeNorPutsOneIntoIt() {
		this.subjects.stream().filter(RightsSubject::scoped).forEach((subject) -> {
			String update = "PUT " + subject.path() + "/{id}";
			List<Caller> writers = Caller.all(ROLES).filter((caller) -> mayOnlyInside(update, caller)).toList();
			assertThat(writers).as(update).isNotEmpty();
			Map<String, Document> before = null;
			List<String> objects = List.of(created(subject, ME, this.containers.inside()),
					created(subject, ME, this.containers.other()));
			before = state();
			for (Caller caller : writers) {
				for (String id : objects) {
					for (String container : List.of(this.containers.inside(), this.containers.other())) {
						boolean stays = objects.indexOf(id) == 0 && container.equals(this.containers.inside());
						if (!stays) {
							ApiClient.Answer answer = client(caller).with("If-Match", tag(subject, id))
								.put(subject.path() + "/" + id, subject.content().apply(container));
							assertThat(answer.status()).as("%s %s", caller, answer.text()).isEqualTo(403);
						}
					}
				}
			}
			assertThat(state()).isEqualTo(before);
		});
	}

	private boolean mayOnlyInside(String operation, Caller caller) {
		return caller.granted() && caller.inside() && this.table.covers(operation, caller, true)
				&& !this.table.covers(operation, new Caller(caller.role(), true, caller.approves(), false), true);
	}

	private List<String> violations(Routes route) {
		List<String> found = new ArrayList<>();
		variants(route.path()).forEach((path) -> {
			Operation operation = new Operation(route, path, subject(path));
			found.addAll(deniedViolations(operation));
			found.addAll(allowedViolations(operation));
		});
		return found;
	}

	private List<String> deniedViolations(Operation operation) {
		List<String> found = new ArrayList<>();
		Map<Boolean, @Nullable String> objects = objects(operation);
		Map<String, Document> before = operation.isRead() ? Map.of() : state();
		cells(operation).filter((cell) -> !isAllowed(operation, cell)).forEach((cell) -> {
			ApiClient.Answer answer = call(operation, cell, objects.get(cell.own()));
			if (answer.status() != 403 || !answer.code().equals("forbidden")) {
				found.add("%s should be refused: %d %s".formatted(cell, answer.status(), answer.text()));
			}
		});
		if (!operation.isRead()) {
			Map<String, Document> after = state();
			Stream.concat(before.keySet().stream(), after.keySet().stream())
				.distinct()
				.filter((key) -> !isRelayed(key, after) && !Objects.equals(before.get(key), after.get(key)))
				.map((key) -> "a denied write changed %s: %s, %s".formatted(key, before.get(key), after.get(key)))
				.forEach(found::add);
		}
		return found;
	}

	private List<String> allowedViolations(Operation operation) {
		List<String> found = new ArrayList<>();
		Map<Boolean, @Nullable String> objects = objects(operation);
		cells(operation).filter((cell) -> isAllowed(operation, cell)).forEach((cell) -> {
			String object = operation.isDestructive() ? fresh(operation, cell.own()) : objects.get(cell.own());
			ApiClient.Answer answer = call(operation, cell, object);
			if (answer.status() == 401 || answer.status() == 403 || answer.status() >= 500) {
				found.add("%s should be allowed: %d %s".formatted(cell, answer.status(), answer.text()));
			}
			if (operation.isList() && object != null) {
				boolean listed = answer.text().contains(object);
				if (listed != this.table.covers(operation.name(), cell.caller(), cell.own())) {
					found.add("%s lists the object: %s".formatted(cell, listed));
				}
			}
		});
		return found;
	}

	private boolean isAllowed(Operation operation, Cell cell) {
		boolean own = cell.own() || operation.isCreate();
		return (operation.isBound() || operation.isCreate()) ? this.table.covers(operation.name(), cell.caller(), own)
				: this.table.admits(operation.name(), cell.caller());
	}

	/**
	 * Lists the callers and objects to try. For a role of which the table knows neither
	 * scopes nor own objects, the widest grant and an object of the caller's own stand
	 * for all others.
	 */
	private Stream<Cell> cells(Operation operation) {
		return Caller.all(ROLES).flatMap((caller) -> {
			if (!this.table.isSelective(operation.name(), caller.role())) {
				return Stream.of(new Cell(caller, true))
					.filter((cell) -> !caller.granted() || (caller.approves() && caller.inside()));
			}
			return (operation.isBound() || operation.isList())
					? Stream.of(new Cell(caller, true), new Cell(caller, false)) : Stream.of(new Cell(caller, true));
		});
	}

	private Map<Boolean, @Nullable String> objects(Operation operation) {
		RightsSubject subject = operation.subject();
		Map<Boolean, @Nullable String> objects = new TreeMap<>();
		if (subject != null && (operation.isBound() || operation.isList())) {
			objects.put(true, created(subject, ME, this.containers.inside()));
			if (ROLES.stream().anyMatch((role) -> this.table.isSelective(operation.name(), role))) {
				objects.put(false, created(subject, ANOTHER, this.containers.inside()));
			}
		}
		return objects;
	}

	private @Nullable String fresh(Operation operation, boolean own) {
		RightsSubject subject = operation.subject();
		return (subject != null && operation.isBound()) ? created(subject, own ? ME : ANOTHER, this.containers.inside())
				: null;
	}

	private String created(RightsSubject subject, String author, String container) {
		return subject.create().apply(account(author, Map.of(), "ADMIN"), container);
	}

	private ApiClient.Answer call(Operation operation, Cell cell, @Nullable String object) {
		RightsSubject subject = operation.subject();
		String path = operation.path().replace("{id}", Objects.requireNonNullElse(object, "x"));
		ApiClient caller = client(cell.caller()).with("Content-Type",
				operation.isUpload() ? "multipart/form-data; boundary=" + BOUNDARY : "application/json");
		if (object != null && subject != null && !operation.isRead()) {
			caller = caller.with("If-Match", tag(subject, object));
		}
		String address = path.replaceAll("\\{[^}]+}", "1") + (operation.isList() ? "?size=100" : "");
		return caller.call(operation.route().method(), address, body(operation));
	}

	private @Nullable Object body(Operation operation) {
		RightsSubject subject = operation.subject();
		if (operation.isRead() || operation.route().method().equals("DELETE")) {
			return null;
		}
		Object special = bodies().get(operation.route().method() + " " + operation.path());
		if (operation.isUpload()) {
			return upload((special instanceof Map<?, ?> fields) ? fields : Map.of());
		}
		if (!operation.takesBody()) {
			return null;
		}
		if (special != null) {
			return special;
		}
		boolean writesObject = subject != null && (operation.isCreate()
				|| (operation.route().method().equals("PUT") && operation.path().equals(subject.path() + "/{id}")));
		return writesObject ? Objects.requireNonNull(subject).content().apply(this.containers.inside())
				: Map.of("reason", "Thử quyền");
	}

	private static String upload(Map<?, ?> fields) {
		StringBuilder parts = new StringBuilder();
		fields.forEach((name, value) -> parts.append(part("name=\"" + name + "\"", String.valueOf(value))));
		parts.append(part("name=\"file\"; filename=\"thu.pdf\"", "%PDF-"));
		return parts.append("--" + BOUNDARY + "--\r\n").toString();
	}

	private static String part(String disposition, String value) {
		return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(BOUNDARY, disposition, value);
	}

	private String tag(RightsSubject subject, String id) {
		String tag = account(ANOTHER, Map.of(), "ADMIN").get(subject.path() + "/" + id).header("ETag");
		return tag.isEmpty() ? "\"0\"" : tag;
	}

	private ApiClient client(Caller caller) {
		if (!caller.granted()) {
			return account(ME, Map.of(), caller.role());
		}
		String actions = caller.approves() ? "WRITE+APPROVE" : "WRITE";
		String scope = caller.inside() ? this.containers.granted() : this.containers.other();
		return account(ME, Map.of("%s:%s:%s".formatted(caller.role(), scopeType(), actions), List.of(scope)));
	}

	private ApiClient account(String name, Map<String, List<String>> grants, String... roles) {
		String token = this.tokens.computeIfAbsent(name + grants + List.of(roles),
				(key) -> TestTokens.shared().scoped(name, grants, roles));
		return new ApiClient(this.port).with("Authorization", "Bearer " + token);
	}

	private @Nullable RightsSubject subject(String path) {
		return this.subjects.stream()
			.filter((subject) -> path.equals(subject.path()) || path.startsWith(subject.path() + "/{id}"))
			.findFirst()
			.orElse(null);
	}

	/** Tells whether a key is that of an event that was sent meanwhile. */
	private static boolean isRelayed(String key, Map<String, Document> after) {
		return key.startsWith("outbox_detached/") && !after.containsKey(key);
	}

	/** Returns the version and the number of events of every stored aggregate. */
	private Map<String, Document> state() {
		Map<String, Document> state = new TreeMap<>();
		for (String collection : this.mongo.getCollectionNames()) {
			Query versions = Query.of(VERSIONED);
			versions.fields().include("version", "sequence");
			this.mongo.find(versions, Document.class, collection)
				.forEach((found) -> state.put(collection + "/" + found.get("_id"), found));
		}
		return state;
	}

	private static List<String> variants(String path) {
		Matcher choice = CHOICE.matcher(path);
		return choice.find()
				? Arrays.stream(choice.group(1).split("\\|")).map((one) -> path.replace(choice.group(), one)).toList()
				: List.of(path);
	}

	/**
	 * Holds the ids of the containers in which objects lie.
	 *
	 * @param granted the scope of grants
	 * @param inside the container of the objects, within the granted one
	 * @param other a container outside it
	 */
	public record ScopeIds(String granted, String inside, String other) {
	}

	private record Cell(Caller caller, boolean own) {
	}

	private record Operation(Routes route, String path, @Nullable RightsSubject subject) {

		String name() {
			return this.route.method() + " " + this.route.path();
		}

		boolean isRead() {
			return this.route.method().equals("GET");
		}

		boolean isUpload() {
			return parameters().anyMatch((parameter) -> parameter.getParameterType() == MultipartFile.class);
		}

		boolean takesBody() {
			return parameters().anyMatch((parameter) -> parameter.hasParameterAnnotation(RequestBody.class));
		}

		private Stream<MethodParameter> parameters() {
			return Arrays.stream(this.route.handler().getMethodParameters());
		}

		/** Tells whether a call may take the object, or the right to it, away. */
		boolean isDestructive() {
			return !isRead() && !this.route.method().equals("PUT");
		}

		boolean isBound() {
			return this.subject != null && this.path.contains("{id}");
		}

		boolean isList() {
			return isRead() && isAtCollection();
		}

		boolean isCreate() {
			return this.route.method().equals("POST") && isAtCollection();
		}

		private boolean isAtCollection() {
			return Optional.ofNullable(this.subject).filter((found) -> this.path.equals(found.path())).isPresent();
		}

	}

}
