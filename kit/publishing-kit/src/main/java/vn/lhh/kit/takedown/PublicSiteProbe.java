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

	private static final Duration TIMEOUT = Duration.ofSeconds(5);

	private static final int MOST_BYTES = 8 * 1024 * 1024;

	private final List<URI> sites;

	private final Clock clock;

	private @Nullable HttpClient client;

	PublicSiteProbe(List<URI> sites, Clock clock) {
		this.sites = sites;
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

		LocationCheck probe(LocationCheck check) {
			LocationCheck after = (check.position() != null) ? located(check, check.position()) : check;
			if (after.position() != null) {
				return after;
			}
			for (URI site : PublicSiteProbe.this.sites) {
				after = read(site, after).of(after);
				if (after.isPending()) {
					return after;
				}
			}
			return after;
		}

		/** Finds the page that shows the item, as soon as the first page is complete. */
		private LocationCheck located(LocationCheck check, ListPosition position) {
			ProbeResult first = read(PublicSiteProbe.this.sites.getFirst(), check);
			Integer size = first.headers().pageSize();
			if (!first.isFound()) {
				return first.of(check);
			}
			if (size == null) {
				return check.unclear(first.at(), ProbeResult.PART_MISSING);
			}
			long page = position.page(size);
			return check.at((page == 1) ? check.address() : position.address(page));
		}

		private ProbeResult read(URI site, LocationCheck check) {
			boolean text = !check.marks().isEmpty();
			return this.seen.computeIfAbsent(URI.create(site + check.address()),
					(address) -> PublicSiteProbe.this.read(address, text));
		}

	}

	private ProbeResult read(URI address, boolean text) {
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(TIMEOUT)
			.header("Accept-Language", "vi")
			.header("User-Agent", "lhh-takedown")
			.build();
		try {
			HttpResponse<InputStream> answer = client().send(request, BodyHandlers.ofInputStream());
			return result(answer, text);
		}
		catch (IOException ex) {
			return failed("unreachable");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return failed("interrupted");
		}
	}

	private ProbeResult result(HttpResponse<InputStream> answer, boolean text) throws IOException {
		try (InputStream body = answer.body()) {
			byte[] read = (text && answer.statusCode() == 200) ? body.readNBytes(MOST_BYTES) : new byte[0];
			if (read.length == MOST_BYTES) {
				return failed("too-large");
			}
			return new ProbeResult(answer.statusCode(), new String(read, StandardCharsets.UTF_8),
					ProbeResult.Headers.of(answer.headers()), null, this.clock.instant());
		}
	}

	private ProbeResult failed(String why) {
		return new ProbeResult(0, "", ProbeResult.Headers.NONE, why, this.clock.instant());
	}

	private HttpClient client() {
		HttpClient open = this.client;
		if (open == null) {
			open = HttpClient.newBuilder()
				.version(HttpClient.Version.HTTP_1_1)
				.connectTimeout(TIMEOUT)
				.executor(Executors.newVirtualThreadPerTaskExecutor())
				.build();
			this.client = open;
		}
		return open;
	}

}
