package vn.lhh.gateway.section;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.backend.BackendCall;
import vn.lhh.gateway.backend.BackendClient;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.backend.BackendResponse;
import vn.lhh.gateway.backend.CallPurpose;

/**
 * Fetches one section from its service.
 */
@Component
class SectionClient {

	private final BackendClient backendClient;

	private final BackendProperties backends;

	private final SectionProperties properties;

	private final ObjectMapper json;

	private final Clock clock;

	SectionClient(BackendClient backendClient, BackendProperties backends, SectionProperties properties,
			ObjectMapper json, Clock clock) {
		this.backendClient = backendClient;
		this.backends = backends;
		this.properties = properties;
		this.json = json;
		this.clock = clock;
	}

	/** What the service says within the time that readers wait. */
	SectionContent fetch(SectionSource source) throws IOException {
		return fetch(source, this.properties.deadline());
	}

	/** The same while nobody waits. */
	SectionContent fetchPatiently(SectionSource source) throws IOException {
		return fetch(source, this.backends.answerDeadline());
	}

	private SectionContent fetch(SectionSource source, Duration timeout) throws IOException {
		HttpGet request = new HttpGet(this.backends.url(source.backend()) + source.path());
		request.setHeader("Accept", "application/json");
		Instant asOf = this.clock.instant();
		try (BackendResponse answer = this.backendClient.call(callOf(source), request, timeout)) {
			check(source, answer.status());
			JsonNode body = parse(source, answer.bytes((int) this.properties.largest().toBytes()));
			return new SectionContent(body, asOf, keys(answer.header("Surrogate-Key")),
					instant(answer.header("Valid-Until")));
		}
	}

	private static BackendCall callOf(SectionSource source) {
		String path = source.path();
		int query = path.indexOf('?');
		return BackendCall.ofTheSite(source.backend(), CallPurpose.HOME, (query < 0) ? path : path.substring(0, query));
	}

	private static void check(SectionSource source, int status) throws IOException {
		if (status >= 400 && status < 500) {
			throw new SectionRefusedException(source.path(), status);
		}
		if (status != 200) {
			throw new IOException(source.path() + " answered " + status);
		}
	}

	private JsonNode parse(SectionSource source, byte[] bytes) throws IOException {
		try {
			JsonNode body = this.json.readTree(bytes);
			if (body.path(source.required()).isContainer()) {
				return body;
			}
		}
		catch (JacksonException ex) {
			throw new IOException(source.path() + " answered garbage", ex);
		}
		throw new IOException(source.path() + " answered without " + source.required());
	}

	private static Set<String> keys(@Nullable String header) {
		return (header == null) ? Set.of()
				: Arrays.stream(header.trim().split("\\s+"))
					.filter((key) -> !key.isEmpty())
					.collect(Collectors.toSet());
	}

	private static @Nullable Instant instant(@Nullable String header) {
		try {
			return (header != null) ? DateTimeFormatter.ISO_DATE_TIME.parse(header.trim(), Instant::from) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
