package vn.lhh.gateway.live;

import java.io.IOException;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.backend.BackendHttpClient;
import vn.lhh.gateway.backend.BackendProperties;
import vn.lhh.gateway.backend.BackendResponse;

/**
 * HTTP client for the visit totals of stats-service, at the public address.
 */
@Component
class StatsClient {

	private static final int LARGEST = 16 * 1024;

	private final BackendHttpClient http;

	private final BackendProperties backends;

	private final LiveProperties properties;

	private final ObjectMapper json;

	StatsClient(BackendHttpClient http, BackendProperties backends, LiveProperties properties, ObjectMapper json) {
		this.http = http;
		this.backends = backends;
		this.properties = properties;
		this.json = json;
	}

	JsonNode visits() throws IOException {
		HttpGet request = new HttpGet(this.backends.url(Backend.STATS) + "/api/stats/visits");
		request.setHeader("Accept", "application/json");
		try (BackendResponse answer = this.http.call(request, this.properties.deadline())) {
			JsonNode body = this.json.readTree(answer.bytes(LARGEST));
			if (answer.status() == 200 && body.path("total").isNumber()) {
				return body;
			}
			throw new IOException("Totals: status " + answer.status());
		}
		catch (JacksonException ex) {
			throw new IOException("Totals: garbage", ex);
		}
	}

}
