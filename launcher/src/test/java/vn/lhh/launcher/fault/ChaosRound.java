package vn.lhh.launcher.fault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import com.jayway.jsonpath.JsonPath;
import vn.lhh.launcher.harness.AuditTrailChecker;
import vn.lhh.launcher.harness.Beacons;
import vn.lhh.launcher.harness.PublicSiteChecker;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.TopicReader;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs one chaos test round: random processes are killed at random moments while editors
 * write and browsers send visits. Afterwards everything acknowledged must exist, once,
 * and be in the audit once.
 */
final class ChaosRound {

	/**
	 * Processes whose data could be lost are listed twice, so that they are killed more
	 * often.
	 */
	private static final List<String> VICTIMS = List.of("mongo", "kafka", "gateway", "news", "stats", "mongo", "kafka",
			"gateway", "news", "stats", "documents", "members", "qa", "search", "identity", "web");

	private static final int EDITORS = 2;

	private static final int BROWSERS = 3;

	private static final int AFTERWARDS = 3;

	private final CountDownLatch over = new CountDownLatch(1);

	private final AtomicInteger written = new AtomicInteger();

	private final WholeSite site;

	private final RetryingEditor retryingEditor;

	private final Beacons beacons;

	private final Random random;

	ChaosRound(WholeSite site, RetryingEditor retryingEditor, long seed) {
		this.site = site;
		this.retryingEditor = retryingEditor;
		this.beacons = new Beacons(site);
		this.random = new Random(new SplittableRandom(seed).nextLong());
	}

	/** Runs the round and returns a summary. */
	String play(int number) throws Exception {
		int before = this.site.settledVisits();
		int known = this.retryingEditor.book().size();
		Set<String> victims = victims();
		List<CompletableFuture<Void>> people = new ArrayList<>();
		ExecutorService threads = Executors.newCachedThreadPool();
		try {
			begin(threads, people, number);
			kill(victims);
			this.site.awaitAllUp();
			int then = this.written.get();
			WholeSite.eventually().until(() -> this.written.get() >= then + AFTERWARDS || failed(people));
		}
		finally {
			this.over.countDown();
			threads.shutdown();
		}
		CompletableFuture.allOf(people.toArray(CompletableFuture<?>[]::new)).get(7, TimeUnit.MINUTES);
		judge(before);
		return "killed %-20s articles %3d of %4d, visits %4d acknowledged, %2d given up, put off %3d times".formatted(
				String.join("+", victims), this.retryingEditor.book().size() - known, this.retryingEditor.book().size(),
				this.beacons.acknowledged(), this.beacons.givenUp(), this.beacons.putOff());
	}

	private void begin(ExecutorService threads, List<CompletableFuture<Void>> people, int number) {
		for (int editor = 0; editor < EDITORS; editor++) {
			long seed = this.random.nextLong();
			people.add(repeat(threads, (turn) -> write(number, new Random(seed + turn))));
		}
		for (int browser = 0; browser < BROWSERS; browser++) {
			people.add(repeat(threads, this::browse));
		}
	}

	private Set<String> victims() {
		int many = 1 + this.random.nextInt(2);
		Set<String> victims = new LinkedHashSet<>();
		while (victims.size() < many) {
			victims.add(VICTIMS.get(this.random.nextInt(VICTIMS.size())));
		}
		return victims;
	}

	private void kill(Set<String> victims) throws InterruptedException {
		WholeSite.eventually().until(() -> this.written.get() > 0);
		for (String victim : victims) {
			assertThat(this.over.await(this.random.nextInt(2500), TimeUnit.MILLISECONDS)).isFalse();
			this.site.launched().kill(victim);
		}
	}

	private CompletableFuture<Void> repeat(ExecutorService threads, IntConsumer act) {
		return CompletableFuture.runAsync(() -> {
			for (int turn = 0; this.over.getCount() > 0; turn++) {
				act.accept(turn);
			}
		}, threads);
	}

	private static boolean failed(List<CompletableFuture<Void>> people) {
		return people.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
	}

	private void write(int number, Random choice) {
		RetryingEditor.Item item = this.retryingEditor.publish("Bài %d-%d".formatted(number, choice.nextInt(1 << 30)));
		if (choice.nextInt(3) == 0) {
			item = this.retryingEditor.rename(item, item.title() + " sửa");
		}
		if (choice.nextInt(4) == 0) {
			this.retryingEditor.takeDown(item);
		}
		this.written.incrementAndGet();
		pause();
	}

	private void browse(int turn) {
		if (turn % 10 == 9) {
			this.beacons.tellOnce();
		}
		else {
			this.beacons.tell();
		}
		pause();
	}

	private void pause() {
		try {
			this.over.await(50, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void judge(int before) {
		this.site.awaitAllReady();
		Outboxes.assertDrain(this.site);
		TopicReader.assertTell(this.site, this.retryingEditor.book());
		new AuditTrailChecker(this.site).assertTells(this.retryingEditor);
		PublicSiteChecker eye = new PublicSiteChecker(this.site);
		eye.assertAgreesWith(this.retryingEditor.book());
		int least = before + this.beacons.acknowledged();
		eye.assertCounted(least, least + this.beacons.givenUp());
		assertThat(this.beacons.strange()).allSatisfy((answer) -> assertThat(answer).startsWith("5"));
		assertThat(JsonPath.<List<Object>>read(this.site.home(), "$.blocks.documents.items")).isNotEmpty();
	}

}
