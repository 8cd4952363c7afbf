package vn.lhh.testkit.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ApiDescription.Operation;
import vn.lhh.testkit.DescribedService;
import vn.lhh.testkit.server.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes every write of a service's admin API, as its OpenAPI description lists them, and
 * fails on one that is acknowledged without an audit event. A service writes down the
 * requests; a write that it forgets fails the test too.
 */
public abstract class AuditContract extends DescribedService {

	private static final TopicReader EVENTS = new TopicReader("audit.entries");

	private final String service;

	private final Set<String> changingNothing;

	private final Map<String, String> made = new LinkedHashMap<>();

	/**
	 * Describes a service.
	 * @param changingNothing operations that need no audit, because they change and show
	 * nothing
	 */
	protected AuditContract(String service, String... changingNothing) {
		super(service);
		this.service = service;
		this.changingNothing = Set.of(changingNothing);
	}

	/** Makes every write of the admin API, each by one of the methods below. */
	protected abstract void makeEveryWrite();

	/** Returns the answer of a request that succeeded. */
	protected final ApiClient.Answer make(ApiClient by, String method, String path, Object body) {
		return make(by, method, path, (traced) -> traced.call(method, path, body));
	}

	/** Returns the answer of a request without a body that succeeded. */
	protected final ApiClient.Answer make(ApiClient by, String method, String path) {
		return make(by, method, path, (traced) -> traced.call(method, path, null));
	}

	/** Returns the answer of a request that a client makes in its own way. */
	protected final ApiClient.Answer make(ApiClient by, String method, String path,
			Function<ApiClient, ApiClient.Answer> request) {
		String trace = UUID.randomUUID().toString().replace("-", "");
		ApiClient.Answer answer = request.apply(by.with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
		assertThat(answer.status()).as("%s %s: %s", method, path, answer.text()).isBetween(200, 299);
		this.made.put(trace, method + " " + path);
		return answer;
	}

	/** Makes a request on the newest version of an item. */
	protected final ApiClient.Answer makeAtVersion(ApiClient by, String method, String path, String item,
			@Nullable Object body) {
		ApiClient seeing = by.with("If-Match", by.get(item).header("ETag"));
		return make(seeing, method, path, (traced) -> traced.call(method, path, body));
	}

	/** Creates, changes and deletes an item without a workflow. */
	protected final void makeCrud(ApiClient by, String admin, Map<String, Object> first, Map<String, Object> changed) {
		String item = admin + "/" + make(by, "POST", admin, first).json().path("id").asString();
		makeAtVersion(by, "PUT", item, item, changed);
		makeAtVersion(by, "DELETE", item, item, null);
	}

	/** Makes every write that the types of publishing-kit share. */
	protected final void makeWorkflow(EditorialWorkflow type) {
		ApiClient writer = type.writer();
		ApiClient boss = type.approver();
		Map<String, Object> why = Map.of("reason", "Lý do");
		String item = make(writer, "POST", type.admin(), type.content("Đầu tiên")).header("Location");
		type.complete(writer, item);
		makeAtVersion(writer, "PUT", item, item, type.content("Sửa đổi"));
		for (String move : List.of("submit", "request-changes", "submit", "reject", "submit", "approve", "publish")) {
			boolean hasReason = move.equals("request-changes") || move.equals("reject");
			make(move.equals("submit") ? writer : boss, "POST", item + "/" + move, hasReason ? why : Map.of());
		}
		makeAtVersion(writer, "POST", item + "/revisions/1/restore", item, null);
		for (String move : List.of("unpublish", "archive", "restore", "trash")) {
			make(boss, "POST", item + "/" + move, Map.of());
		}
	}

	@Test
	void eachAcknowledgedAdminWriteIsAudited() {
		makeEveryWrite();
		assertThat(forgotten()).as("writes of the admin API that this test doesn't make").isEmpty();
		Map<String, JsonNode> entries = entriesByTrace(Set.copyOf(this.made.keySet()));
		Map<String, String> unrecorded = new LinkedHashMap<>(this.made);
		unrecorded.keySet().removeAll(entries.keySet());
		assertThat(unrecorded.values()).as("acknowledged without an audit event").isEmpty();
		entries.forEach((trace, entry) -> verify(entry, this.made.getOrDefault(trace, "")));
	}

	private void verify(JsonNode entry, String request) {
		assertThat(entry.path("service").asString()).isEqualTo(this.service);
		assertThat(entry.path("entityId").asString("")).as(request).isNotEmpty();
		assertThat(entry.path("action").asString()).as(request).isNotEmpty();
	}

	/**
	 * Returns an entry of each trace that an account made; those of traces without one
	 * are missing.
	 */
	protected Map<String, JsonNode> entriesByTrace(Set<String> traces) {
		Map<String, ConsumerRecord<String, String>> first = new ConcurrentHashMap<>();
		try {
			EVENTS.matching((event) -> isFirstOfItsTrace(event, traces, first), traces.size());
		}
		catch (ConditionTimeoutException ex) {
			assertThat(first).hasSizeLessThan(traces.size());
		}
		Map<String, JsonNode> entries = new HashMap<>();
		first.forEach((trace, event) -> entries.put(trace, entry(event)));
		return entries;
	}

	private static boolean isFirstOfItsTrace(ConsumerRecord<String, String> event, Set<String> traces,
			Map<String, ConsumerRecord<String, String>> first) {
		JsonNode entry = ApiClient.json(event.value());
		String trace = entry.path("traceId").asString("");
		if (!traces.contains(trace) || entry.path("actor").path("id").asString().equals("system")) {
			return false;
		}
		ConsumerRecord<String, String> known = first.computeIfAbsent(trace, (key) -> event);
		return TopicReader.attribute(known, "id").equals(TopicReader.attribute(event, "id"));
	}

	private static JsonNode entry(ConsumerRecord<String, String> event) {
		JsonNode entry = ApiClient.json(event.value());
		assertThat(TopicReader.attribute(event, "type")).isEqualTo("audit.entry.recorded.v1");
		assertThat(ApiClient.missing(entry, ApiClient.contract("events/audit.entry.recorded.v1.json"), "")).isEmpty();
		assertThat(entry.path("entityId").asString()).isEqualTo(event.key());
		assertThat(entry.path("actor").path("id").asString()).isNotEmpty();
		return entry;
	}

	private Set<String> forgotten() {
		Set<String> forgotten = new TreeSet<>();
		for (Operation operation : description().operations()) {
			if (operation.isAdmin() && !operation.method().equals("GET")
					&& !this.changingNothing.contains(operation.toString())) {
				operation.pathsByChoice()
					.stream()
					.map((path) -> operation.method() + " " + path)
					.filter((wanted) -> this.made.values().stream().noneMatch(pattern(wanted).asMatchPredicate()))
					.forEach(forgotten::add);
			}
		}
		return forgotten;
	}

	private static Pattern pattern(String operation) {
		return Pattern.compile(List.of(operation.split("(?=\\{)|(?<=})"))
			.stream()
			.map((part) -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
			.collect(Collectors.joining()));
	}

}
