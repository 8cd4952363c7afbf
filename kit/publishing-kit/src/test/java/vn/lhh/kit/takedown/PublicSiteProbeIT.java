package vn.lhh.kit.takedown;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lhh.testkit.StubPublicSite;

import static org.assertj.core.api.Assertions.assertThat;

class PublicSiteProbeIT {

	private final StubPublicSite front = new StubPublicSite();

	@AfterEach
	void stop() {
		this.front.close();
	}

	@Test
	void thePageThatShowsAnItemIsFoundByTheSizeThatTheListTells() {
		PublicSiteProbe probe = new PublicSiteProbe(List.of(this.front.url()), Clock.systemUTC());
		List<LocationCheck> checks = LocationListBuilder.markedBy("/x/7")
			.pages("/list", 2 * StubPublicSite.PAGE_SIZE + 5)
			.all()
			.stream()
			.map(LocationCheck::of)
			.toList();
		LocationCheck third = checks.getLast();
		this.front.says("/list", 503, "");
		assertThat(probe.round().probe(third).reason()).isEqualTo("status-503");
		this.front.says("/list", 200, "");
		this.front.says("/list?trang=3", 200, "<a href=\"/x/7\">");
		LocationCheck shown = probe.round().probe(third);
		assertThat(shown.address()).isEqualTo("/list?trang=3");
		assertThat(shown.reason()).isEqualTo("still-shown");
		this.front.says("/list?trang=3", 200, "<a href=\"/x/8\">");
		assertThat(probe.round().probe(shown).state()).isEqualTo(LocationCheck.State.GONE);
		probe.close();
	}

}
