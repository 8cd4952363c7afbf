package vn.lhh.launcher.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.PublicSiteChecker;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.TopicReader;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a full disk refuses new data and keeps the existing data.
 */
@FaultJourney
class FullDiskIT {

	private final WholeSite site;

	private final Process launcher;

	private final Path database;

	private final Path memory;

	FullDiskIT(WholeSite site) {
		this.site = site;
		this.launcher = site.launched().process();
		this.database = site.launched().data().resolve("mongo");
		this.memory = site.launched().data().resolve("gateway");
	}

	@AfterEach
	void makeRoom() {
		this.site.room().empty(this.launcher, this.database);
		this.site.room().empty(this.launcher, this.memory);
	}

	@Test
	void withTheDatabasesDiskFullWritesAreRefusedReadsGoOnAndAllComesBackWithRoom() {
		this.site.awaitAllReady();
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		RetryingEditor.Item before = retryingEditor.publish("Bài trước khi đầy đĩa " + System.nanoTime());
		Outboxes.assertDrain(this.site);
		try (Readers readers = Readers.of(this.site)) {
			this.site.room().fill(this.launcher, this.database);
			assertRefused(retryingEditor);
			assertThat(retryingEditor.read(before.location()).status()).isEqualTo(200);
			assertThat(this.site.visitor().served("/api/news/articles?size=41").status()).isEqualTo(200);
			this.site.launched().kill("mongo");
			this.site.awaitUp("mongo");
			this.site.awaitAllReady();
			WholeSite.eventually().until(() -> retryingEditor.read(before.location()).status() == 200);
			assertRefused(retryingEditor);
			this.site.room().empty(this.launcher, this.database);
			RetryingEditor.Item after = retryingEditor.publish("Bài sau khi đầy đĩa " + System.nanoTime());
			new PublicSiteChecker(this.site).assertAgreesWith(List.of(before, after));
			Outboxes.assertDrain(this.site);
			TopicReader.assertTell(this.site, List.of(before, after));
			readers.assertAlwaysServed();
		}
	}

	private static void assertRefused(RetryingEditor retryingEditor) {
		Answer refusal = retryingEditor.tryToWrite("Bài khi đầy đĩa");
		assertThat(refusal.status()).as(refusal.body()).isEqualTo(503);
		assertThat(JsonPath.<String>read(refusal.body(), "$.code")).isEqualTo("store-away");
	}

	@Test
	void withTheGatewaysDiskFullItServesAndKeepsTheMemoryItHad() throws IOException {
		this.site.awaitAllReady();
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		Path sections = LimitedDisk.seenBy(this.launcher, this.memory.resolve("gateway/sections.json"));
		this.site.room().fill(this.launcher, this.memory);
		try (Readers readers = Readers.of(this.site)) {
			RetryingEditor.Item unremembered = retryingEditor.publish("Bài không nhớ được " + System.nanoTime());
			WholeSite.eventually().until(() -> this.site.home().contains(unremembered.title()));
			assertThat(JsonPath.<Object>read(Files.readString(sections), "$")).isNotNull();
			assertThat(Files.readString(sections)).doesNotContain(unremembered.title());
			readers.whileTheGatewayIsAway(() -> {
				this.site.launched().kill("gateway");
				this.site.awaitUp("gateway");
			});
			this.site.awaitAllReady();
			this.site.room().empty(this.launcher, this.memory);
			RetryingEditor.Item remembered = retryingEditor.publish("Bài lại nhớ được " + System.nanoTime());
			WholeSite.eventually()
				.until(() -> this.site.home().contains(remembered.title())
						&& Files.readString(sections).contains(remembered.title()));
			readers.assertAlwaysServed();
		}
	}

}
