package vn.lhh.launcher.harness;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;

/**
 * Browsers that tell of visits, each until it is acknowledged, as the script on the pages
 * does: with the same id again.
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

	/** Tells of one visit; returns once the site has said that it is recorded. */
	public void tell() {
		UUID visit = UUID.randomUUID();
		Awaitility.await()
			.atMost(PATIENCE)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(500))
			.until(() -> isAcknowledged(visit));
		this.acknowledged.incrementAndGet();
	}

	/** Tells of one visit as somebody does who closes the page at once. */
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

	/** Visits that nobody acknowledged, and that may have been recorded all the same. */
	public int givenUp() {
		return this.givenUp.get();
	}

	/** How often the site asked for patience. */
	public int putOff() {
		return this.putOff.get();
	}

	/** Answers that are neither an acknowledgement nor a plea for patience. */
	public Queue<String> strange() {
		return this.strange;
	}

}
