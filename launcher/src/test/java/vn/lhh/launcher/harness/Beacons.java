package vn.lhh.launcher.harness;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;

/**
 * Sends visit beacons as browsers do. Repeats each one with the same id until it is
 * acknowledged, like the script on the pages.
 */
public final class Beacons {

	private static final Duration PATIENCE = Duration.ofMinutes(6);

	private final AtomicInteger acknowledged = new AtomicInteger();

	private final AtomicInteger givenUp = new AtomicInteger();

	private final AtomicInteger putOff = new AtomicInteger();

	private final Queue<String> strange = new ConcurrentLinkedQueue<>();

	private final PublicClient publicClient;

	public Beacons(WholeSite site) {
		this.publicClient = new PublicClient(site.url());
	}

	/** Sends one visit until the site has acknowledged it as recorded. */
	public void tell() {
		UUID visit = UUID.randomUUID();
		Awaitility.await()
			.atMost(PATIENCE)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(500))
			.until(() -> isAcknowledged(visit));
		this.acknowledged.incrementAndGet();
	}

	/** Sends one visit without a retry, like a reader who closes the page at once. */
	public void tellOnce() {
		if (isAcknowledged(UUID.randomUUID())) {
			this.acknowledged.incrementAndGet();
		}
		else {
			this.givenUp.incrementAndGet();
		}
	}

	private boolean isAcknowledged(UUID visit) {
		try {
			Answer answer = this.publicClient.post("/api/site/visits", null,
					"{\"visitId\": \"%s\", \"path\": \"/\"}".formatted(visit));
			note(answer);
			return answer.status() == 202;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	private void note(Answer answer) {
		if (answer.status() == 503 && !answer.header("Retry-After").isEmpty()) {
			this.putOff.incrementAndGet();
		}
		else if (answer.status() != 202) {
			this.strange.add(answer.status() + " " + answer.body());
		}
	}

	public int acknowledged() {
		return this.acknowledged.get();
	}

	/**
	 * Number of visits without acknowledgement, which may have been recorded all the
	 * same.
	 */
	public int givenUp() {
		return this.givenUp.get();
	}

	/** Number of 503 responses with {@code Retry-After}. */
	public int putOff() {
		return this.putOff.get();
	}

	/** Responses other than an acknowledgement or a 503 with {@code Retry-After}. */
	public Queue<String> strange() {
		return this.strange;
	}

}
