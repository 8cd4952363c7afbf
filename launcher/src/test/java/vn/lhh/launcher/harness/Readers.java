package vn.lhh.launcher.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests the home page continuously during a fault: as a page, as JSON, and as JSON
 * past the edge cache. Records every response that is not the whole home page.
 */
public final class Readers implements AutoCloseable {

	/** Part of the demo content; stays on the home page whatever the tests publish. */
	private static final String ALWAYS_THERE = "582/QĐ-UBND";

	private static final Duration PAUSE = Duration.ofMillis(150);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final CountDownLatch end = new CountDownLatch(1);

	private final AtomicInteger served = new AtomicInteger();

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	private final WholeSite site;

	private volatile boolean away;

	private Readers(WholeSite site) {
		this.site = site;
	}

	public static Readers of(WholeSite site) {
		Readers readers = new Readers(site);
		List.of(site.url() + "/", site.url() + "/api/site/home", site.internalUrl() + "/api/site/home")
			.forEach((address) -> readers.threads.submit(() -> readers.read(URI.create(address))));
		return readers;
	}

	/**
	 * Ignores failures meanwhile, because no request succeeds while the gateway itself is
	 * dead.
	 */
	public void whileTheGatewayIsAway(Runnable journey) {
		this.away = true;
		try {
			journey.run();
		}
		finally {
			this.away = false;
		}
	}

	private void read(URI address) {
		while (!pause()) {
			boolean excused = this.away;
			String complaint = complaint(address);
			if (complaint == null) {
				this.served.incrementAndGet();
			}
			else if (!excused && !this.away) {
				this.complaints.add(LocalTime.now() + " " + address + ": " + complaint);
			}
		}
	}

	private boolean pause() {
		try {
			return this.end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			return true;
		}
	}

	private @Nullable String complaint(URI address) {
		try {
			HttpResponse<String> answer = this.client.send(
					HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept-Language", "vi").build(),
					HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				return answer.statusCode() + " " + answer.body();
			}
			return address.getPath().equals("/") ? ofPage(answer.body()) : ofJson(answer.body());
		}
		catch (IOException ex) {
			return ex.toString();
		}
		catch (InterruptedException ex) {
			return null;
		}
	}

	private static @Nullable String ofPage(String html) {
		return (html.contains(ALWAYS_THERE) && html.stripTrailing().endsWith("</html>")) ? null : "blank: " + html;
	}

	private static @Nullable String ofJson(String json) {
		try {
			List<String> states = JsonPath.read(json, "$.blocks[*].state");
			boolean whole = states.size() == WholeSite.BLOCKS.length && !states.contains("unavailable");
			return (whole && json.contains(ALWAYS_THERE)) ? null : "blank: " + states + " " + json;
		}
		catch (JsonPathException ex) {
			return "not whole: " + json;
		}
	}

	/** Asserts that no request has failed so far, after at least three more responses. */
	public void assertAlwaysServed() {
		int before = this.served.get();
		WholeSite.eventually().until(() -> this.served.get() > before + 2 || !this.complaints.isEmpty());
		assertThat(this.complaints).isEmpty();
	}

	@Override
	public void close() {
		this.end.countDown();
		this.threads.shutdownNow();
		this.client.shutdownNow();
	}

}
