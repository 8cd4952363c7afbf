package vn.lhh.launcher.harness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Reads the live stream as an open page does, and keeps what the site pushes.
 */
public final class LiveStreamClient implements AutoCloseable {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Queue<String> told = new ConcurrentLinkedQueue<>();

	private LiveStreamClient(URI live) {
		CompletableFuture<HttpResponse<Stream<String>>> answer = this.client
			.sendAsync(HttpRequest.newBuilder(live).build(), HttpResponse.BodyHandlers.ofLines());
		answer.thenAcceptAsync((lines) -> lines.body().forEach(this.told::add));
		answer.join();
	}

	public static LiveStreamClient of(WholeSite site) {
		return new LiveStreamClient(URI.create(site.url()).resolve("/api/site/live"));
	}

	/** Received lines, in order. */
	public Queue<String> told() {
		return this.told;
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
