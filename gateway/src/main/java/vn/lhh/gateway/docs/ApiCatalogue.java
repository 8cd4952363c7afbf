package vn.lhh.gateway.docs;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendAnswer;
import vn.lhh.gateway.backend.BackendHttp;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.docs.ServiceApi.Operation;
import vn.lhh.gateway.security.InternalListener;

/**
 * Collects what all services offer, side by side; one that is away is named as such.
 */
@Component
class ApiCatalogue {

	private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

	private static final List<Backend> SERVICES = List.of(Backend.NEWS, Backend.DOCUMENTS, Backend.MEMBERS, Backend.QA,
			Backend.STATS);

	/** Our own description is made when it is first asked for. */
	private static final Duration FOR_OURSELVES = Duration.ofSeconds(15);

	private static final Duration FOR_A_SERVICE = Duration.ofMillis(1500);

	private static final int LARGEST = 8 * 1024 * 1024;

	private final ExecutorService threads = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("docs-", 0).factory());

	private final BackendHttp http;

	private final BackendProperties backends;

	private final InternalListener own;

	private final ObjectMapper json;

	ApiCatalogue(BackendHttp http, BackendProperties backends, InternalListener own, ObjectMapper json) {
		this.http = http;
		this.backends = backends;
		this.own = own;
		this.json = json;
	}

	List<ServiceApi> all() {
		List<CompletableFuture<ServiceApi>> asked = new ArrayList<>();
		asked.add(ask("site", this.own.url(), FOR_OURSELVES));
		SERVICES.forEach((service) -> asked.add(ask(service.id(), this.backends.url(service), FOR_A_SERVICE)));
		return asked.stream().map(CompletableFuture::join).toList();
	}

	private CompletableFuture<ServiceApi> ask(String service, String base, Duration patience) {
		return CompletableFuture.supplyAsync(() -> read(service, base, patience), this.threads);
	}

	private ServiceApi read(String service, String base, Duration patience) {
		HttpGet request = new HttpGet(base + "/api/" + service + "/openapi.json");
		try (BackendAnswer answer = this.http.call(request, patience)) {
			return (answer.status() == 200) ? parse(service, answer.bytes(LARGEST)) : ServiceApi.away(service);
		}
		catch (IOException | JacksonException ex) {
			return ServiceApi.away(service);
		}
	}

	private ServiceApi parse(String service, byte[] bytes) {
		JsonNode api = this.json.readTree(bytes);
		List<Operation> operations = new ArrayList<>();
		api.path("paths").properties().forEach((path) -> collect(path.getKey(), path.getValue(), operations));
		operations.sort(Comparator.comparing(Operation::editorial).thenComparing(Operation::path));
		return new ServiceApi(service, api.path("info").path("title").asString(service), true, operations);
	}

	private static void collect(String path, JsonNode methods, List<Operation> operations) {
		methods.properties()
			.stream()
			.filter((method) -> METHODS.contains(method.getKey()))
			.forEach((method) -> operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path,
					method.getValue().path("summary").asString(""))));
	}

}
