package vn.lhh.launcher.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Beacons;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.PublicSiteChecker;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.TopicReader;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests a Kafka outage of one minute, which loses nothing: editors go on writing, and
 * visits are told to retry later.
 */
@FaultJourney
class KafkaOutageIT {

	private static final Duration AWAY = Duration.ofSeconds(60);

	private final WholeSite site;

	private final CountDownLatch over = new CountDownLatch(1);

	private final AtomicInteger written = new AtomicInteger();

	KafkaOutageIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void whatIsWrittenWhileKafkaIsAwayForAMinuteIsAnnouncedAndCountedOnceItIsBack() throws Exception {
		this.site.awaitAllReady();
		int before = this.site.settledVisits();
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		Beacons beacons = new Beacons(this.site);
		beacons.tell();
		this.site.launched().hold("kafka");
		this.site.launched().kill("kafka");
		ExecutorService people = Executors.newCachedThreadPool();
		try (Readers readers = Readers.of(this.site)) {
			Future<?> editor = people.submit(() -> write(retryingEditor));
			for (int browser = 0; browser < 3; browser++) {
				people.submit(() -> browse(beacons));
			}
			Awaitility.await().during(AWAY).atMost(AWAY.multipliedBy(3)).until(() -> !isBack());
			assertThat(beacons.acknowledged()).as("nobody is told a visit is recorded that is not").isOne();
			WholeSite.eventually().until(() -> this.written.get() >= 5 && beacons.putOff() > 0);
			new PublicSiteChecker(this.site).assertAgreesWith(retryingEditor.book());
			this.site.launched().release("kafka");
			this.site.awaitUp("kafka");
			WholeSite.eventually().until(() -> beacons.acknowledged() >= 30);
			this.over.countDown();
			people.shutdown();
			editor.get(7, TimeUnit.MINUTES);
			assertThat(people.awaitTermination(7, TimeUnit.MINUTES)).isTrue();
			readers.assertAlwaysServed();
		}
		finally {
			this.over.countDown();
			people.shutdown();
			this.site.launched().release("kafka");
		}
		assertThat(beacons.strange()).isEmpty();
		Outboxes.assertDrain(this.site);
		TopicReader.assertTell(this.site, retryingEditor.book());
		new PublicSiteChecker(this.site).assertAgreesWith(retryingEditor.book());
		new PublicSiteChecker(this.site).assertCounted(before + beacons.acknowledged());
	}

	@Test
	void whatNewsHadStillToAnnounceWhenItDiedIsAnnouncedAsSoonAsKafkaIsBack() {
		this.site.awaitAllReady();
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		RetryingEditor.Item shown = retryingEditor.publish("Bài đã báo trước khi Kafka nghỉ " + System.nanoTime());
		Outboxes.assertDrain(this.site);
		this.site.launched().hold("kafka");
		this.site.launched().kill("kafka");
		try {
			retryingEditor.takeDown(shown);
			retryingEditor.publish("Bài chưa kịp báo " + System.nanoTime());
			this.site.launched().kill("news");
			this.site.awaitUp("news");
		}
		finally {
			this.site.launched().release("kafka");
		}
		this.site.awaitUp("kafka");
		TopicReader.assertTell(this.site, retryingEditor.book());
		Outboxes.assertDrain(this.site);
		new PublicSiteChecker(this.site).assertAgreesWith(retryingEditor.book());
		this.site.awaitAllReady();
	}

	private boolean isBack() {
		return this.site.launched().isUp("kafka");
	}

	/**
	 * Expects every write to succeed during the outage, as it needs only the database.
	 */
	private void write(RetryingEditor retryingEditor) {
		while (this.over.getCount() > 0) {
			int number = this.written.get();
			RetryingEditor.Item item = retryingEditor.publish("Bài trong lúc Kafka nghỉ số " + number);
			assertThat(JsonPath.<String>read(retryingEditor.read(item.location()).body(), "$.status"))
				.isEqualTo("PUBLISHED");
			if (number % 3 == 0) {
				retryingEditor.takeDown(item);
			}
			this.written.incrementAndGet();
			pause();
		}
	}

	private void browse(Beacons beacons) {
		while (this.over.getCount() > 0) {
			beacons.tell();
		}
	}

	private void pause() {
		try {
			this.over.await(2, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
