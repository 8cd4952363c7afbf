package vn.lhh.web.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import vn.lhh.web.WebProperties;

/**
 * HTTP client for the gateway's internal listener, the only outgoing connection of this
 * process; every request has a deadline.
 */
@Component
public class GatewayClient {

	/**
	 * Longer than the gateway waits for a service, so that the gateway can still report
	 * the result.
	 */
	private static final Duration WHILE_SAVING = Duration.ofSeconds(12);

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpClient http;

	private final WebProperties properties;

	/** Base URL without a trailing slash; paths begin with a slash. */
	private final String root;

	private final EtagCache etagCache;

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.withConfigOverride(List.class, (list) -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	GatewayClient(WebProperties properties) {
		this.properties = properties;
		this.root = properties.gatewayInternalUrl().resolve("/").toString().replaceAll("/$", "");
		this.etagCache = new EtagCache(properties.knownAnswers().toBytes());
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(properties.connectTimeout())
			.executor(this.threads)
			.build();
	}

	/**
	 * Creates a loader for one page.
	 * @param reader the reader's forwarded address, null for none
	 */
	public PageDataLoader reads(@Nullable String reader) {
		return new PageDataLoader(this, new Freshness(this.properties.freshness()), reader);
	}

	HttpResponse<byte[]> get(String path, @Nullable String reader, @Nullable String etag) {
		HttpRequest.Builder request = request(path, reader).GET();
		return send((etag != null) ? request.header("If-None-Match", etag) : request);
	}

	HttpResponse<byte[]> post(String path, Object body, @Nullable String reader) {
		return send(request(path, reader).timeout(WHILE_SAVING)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(this.json.writeValueAsBytes(body))));
	}

	private HttpRequest.Builder request(String path, @Nullable String reader) {
		HttpRequest.Builder request = HttpRequest.newBuilder(target(path))
			.timeout(this.properties.readTimeout())
			.header("Accept", "application/json, application/problem+json")
			.header("Accept-Language", "vi");
		return (reader != null) ? request.header("X-Forwarded-For", reader) : request;
	}

	private URI target(String path) {
		return URI.create(this.root + path);
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw GatewayException.outOfReach(ex.getClass().getSimpleName());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw GatewayException.outOfReach("interrupted");
		}
	}

	EtagCache known() {
		return this.etagCache;
	}

	JsonMapper json() {
		return this.json;
	}

	ProblemBody problem(byte[] body) {
		try {
			return this.json.readValue(body, ProblemBody.class);
		}
		catch (JacksonException ex) {
			return ProblemBody.silent();
		}
	}

	ExecutorService threads() {
		return this.threads;
	}

	@PreDestroy
	void close() {
		this.http.close();
		this.threads.close();
	}

}
