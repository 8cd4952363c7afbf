package vn.lhh.kit.takedown;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

/**
 * HTTP probe that reads addresses as any reader would, through the site's public listener
 * and without a token.
 */
class PublicSiteProbe {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final int MOST_BYTES = 8 * 1024 * 1024;

	private final List<URI> doors;

	private final Clock clock;

	private @Nullable HttpClient client;

	PublicSiteProbe(List<URI> doors, Clock clock) {
		this.doors = doors;
		this.clock = clock;
	}

	/**
	 * Starts a round, which reads each address only once for all takedowns.
	 */
	Round round() {
		return new Round();
	}

	void close() {
		HttpClient open = this.client;
		this.client = null;
		if (open != null) {
			open.shutdownNow();
		}
	}

	final class Round {

		private final Map<URI, ProbeResult> seen = new HashMap<>();

		LocationCheck look(LocationCheck place) {
			LocationCheck after = place;
			for (URI door : PublicSiteProbe.this.doors) {
				URI address = URI.create(door + place.address());
				boolean text = !place.marks().isEmpty();
				after = this.seen.computeIfAbsent(address, (asked) -> read(asked, text)).of(place);
				if (after.isPending()) {
					return after;
				}
			}
			return after;
		}

	}

	private ProbeResult read(URI address, boolean text) {
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(PATIENCE)
			.header("Accept-Language", "vi")
			.header("User-Agent", "lhh-takedown")
			.build();
		try {
			HttpResponse<InputStream> answer = client().send(request, BodyHandlers.ofInputStream());
			return glance(answer, text);
		}
		catch (IOException ex) {
			return failed("unreachable");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return failed("interrupted");
		}
	}

	private ProbeResult glance(HttpResponse<InputStream> answer, boolean text) throws IOException {
		try (InputStream body = answer.body()) {
			byte[] read = (text && answer.statusCode() == 200) ? body.readNBytes(MOST_BYTES) : new byte[0];
			if (read.length == MOST_BYTES) {
				return failed("too-large");
			}
			return new ProbeResult(answer.statusCode(), new String(read, StandardCharsets.UTF_8),
					answer.headers().firstValue("Cache-Status").orElse(""), null, this.clock.instant());
		}
	}

	private ProbeResult failed(String why) {
		return new ProbeResult(0, "", "", why, this.clock.instant());
	}

	private HttpClient client() {
		HttpClient open = this.client;
		if (open == null) {
			open = HttpClient.newBuilder()
				.version(HttpClient.Version.HTTP_1_1)
				.connectTimeout(PATIENCE)
				.executor(Executors.newVirtualThreadPerTaskExecutor())
				.build();
			this.client = open;
		}
		return open;
	}

}
