package vn.lhh.launcher.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests service outages: a dead service marks only its own blocks of the home page, for
 * as long as it is dead, and affects readers in no other way.
 */
@FaultJourney
class OutageIT {

	private static final Map<String, List<String>> BLOCKS_OF = Map.of("news",
			List.of("announcements", "news", "albums", "links", "banners"), "documents", List.of("documents"),
			"members", List.of("members"), "qa", List.of("questions"));

	private static final String[] SERVICES = { "news", "documents", "members", "qa", "stats", "search", "identity",
			"web" };

	private final WholeSite site;

	OutageIT(WholeSite site) {
		this.site = site;
	}

	@AfterEach
	void releaseAll() {
		this.site.launched().release(SERVICES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "news", "documents", "members", "qa", "stats", "search", "identity", "web" })
	void aKilledServiceMarksOnlyItsBlocksAndComesBackByItself(String service) {
		this.site.awaitAllReady();
		try (Readers readers = Readers.of(this.site)) {
			this.site.launched().hold(service);
			this.site.launched().kill(service);
			WholeSite.eventually().untilAsserted(() -> assertOnlyMarked(BLOCKS_OF.getOrDefault(service, List.of())));
			this.site.launched().release(service);
			this.site.awaitAllReady();
			this.site.awaitUp(service);
			readers.assertAlwaysServed();
		}
	}

	@Test
	void withAllServicesKilledAtOnceTheHomePageStaysAndAllComeBackByThemselves() {
		this.site.awaitAllReady();
		try (Readers readers = Readers.of(this.site)) {
			this.site.launched().hold(SERVICES);
			this.site.launched().kill(SERVICES);
			WholeSite.eventually().untilAsserted(() -> assertOnlyMarked(List.of(WholeSite.BLOCKS)));
			readers.assertAlwaysServed();
			this.site.launched().release(SERVICES);
			this.site.awaitAllReady();
			this.site.awaitAllUp();
			readers.assertAlwaysServed();
		}
	}

	private void assertOnlyMarked(List<String> marked) {
		assertThat(this.site.visitor().get("/").status()).isEqualTo(200);
		String home = this.site.home();
		assertThat(Arrays.stream(WholeSite.BLOCKS).filter((block) -> !WholeSite.stateOf(home, block).equals("ready")))
			.containsExactlyInAnyOrderElementsOf(marked);
	}

}
