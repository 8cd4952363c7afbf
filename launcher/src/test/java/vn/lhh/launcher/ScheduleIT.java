package vn.lhh.launcher;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.PublicSiteChecker;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.TopicReader;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests scheduled publishing after an outage: an article whose time came while its
 * service was down appears once the service is back, without any request for it.
 */
@WholeSiteJourney
class ScheduleIT {

	private final WholeSite site;

	ScheduleIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void anArticleWhoseTimeCameWhileNewsWasDownIsAnnouncedAndShownOnceItIsBack() {
		this.site.awaitAllReady();
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		Instant when = Instant.now().plusSeconds(15);
		RetryingEditor.Item item = retryingEditor.schedule("Bài hẹn giờ " + System.nanoTime(), when.toString());
		assertThat(this.site.visitor().get("/api/news/articles/" + item.slug()).status()).isEqualTo(404);
		this.site.launched().hold("news");
		this.site.launched().kill("news");
		WholeSite.eventually().until(() -> Instant.now().isAfter(when));
		assertThat(this.site.home()).doesNotContain(item.title());
		this.site.launched().release("news");
		this.site.awaitUp("news");
		TopicReader.assertTell(this.site, List.of(item));
		new PublicSiteChecker(this.site).assertAgreesWith(List.of(item));
		WholeSite.eventually().until(() -> this.site.home().contains(item.title()));
	}

}
