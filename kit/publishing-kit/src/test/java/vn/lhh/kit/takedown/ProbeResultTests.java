package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProbeResultTests {

	private static final LocationCheck LIST = LocationCheck
		.unseen(new PublicLocation(LocationKind.LIST, "/tin-tuc", List.of("/tin-tuc/lu-lut"), null));

	private static final LocationCheck PAGE = LocationCheck
		.unseen(new PublicLocation(LocationKind.OWN, "/tin-tuc/lu-lut", List.of(), null));

	@Test
	void aListIsClearOnceTheThingIsNotInAWholeFreshAnswer() {
		assertThat(glance(200, "<a href=\"/tin-tuc/khac\">").of(LIST).state()).isEqualTo(LocationCheck.State.GONE);
		assertThat(glance(200, "<a href=\"/tin-tuc/lu-lut\">").of(LIST).why()).isEqualTo("still-shown");
	}

	@Test
	void aLongerAddressThatBeginsAlikeIsAnotherThing() {
		assertThat(glance(200, "<a href=\"/tin-tuc/lu-lut-2\">").reasonNotGone(LIST)).isNull();
		assertThat(glance(200, "/tin-tuc/lu-lut-2 \"/tin-tuc/lu-lut?trang=2\"").reasonNotGone(LIST))
			.isEqualTo("still-shown");
		assertThat(glance(200, "/tin-tuc/lu-lut").reasonNotGone(LIST)).isEqualTo("still-shown");
	}

	@Test
	void anAddressCountsWhateverSiteItIsGivenWith() {
		assertThat(glance(200, "<loc>http://localhost:8080/tin-tuc/lu-lut</loc>").reasonNotGone(LIST))
			.isEqualTo("still-shown");
		assertThat(glance(200, "<loc>https://lhh.example/tin-tuc/lu-lut</loc>").reasonNotGone(LIST))
			.isEqualTo("still-shown");
	}

	@Test
	void anIdCountsOnlyAsAWhole() {
		LocationCheck home = LocationCheck.unseen(new PublicLocation(LocationKind.HOME, "/", List.of("0199-ab"), null));
		assertThat(glance(200, "\"id\":\"0199-ab\"").reasonNotGone(home)).isEqualTo("still-shown");
		assertThat(glance(200, "\"id\":\"x0199-ab\" \"0199-abc\"").reasonNotGone(home)).isNull();
	}

	@Test
	void aPageIsClearOnlyWhenItIsNotFound() {
		assertThat(glance(404, "").reasonNotGone(PAGE)).isNull();
		assertThat(glance(410, "").reasonNotGone(PAGE)).isNull();
		assertThat(glance(200, "").reasonNotGone(PAGE)).isEqualTo("still-shown");
		assertThat(glance(301, "").reasonNotGone(PAGE)).isEqualTo("status-301");
	}

	@Test
	void whatFailsIsOldOrHasAPartMissingProvesNothing() {
		assertThat(glance(503, "").reasonNotGone(LIST)).isEqualTo("status-503");
		assertThat(glance(503, "").reasonNotGone(PAGE)).isEqualTo("status-503");
		assertThat(new ProbeResult(0, "", "", "unreachable", Instant.EPOCH).reasonNotGone(PAGE))
			.isEqualTo("unreachable");
		assertThat(new ProbeResult(200, "", "lhh; hit; ttl=-5", null, Instant.EPOCH).reasonNotGone(LIST))
			.isEqualTo("out-of-date");
		assertThat(new ProbeResult(200, "", "lhh; hit", null, Instant.EPOCH).reasonNotGone(LIST)).isNull();
		for (String sign : List.of("<link rel=\"stylesheet\" href=\"/_edge/plain.css\">", "{\"state\":\"stale\"}",
				"{\"state\":\"unavailable\"}", "<p class=\"state state-out\">", "<rss/><!-- incomplete -->")) {
			assertThat(glance(200, sign).reasonNotGone(LIST)).as(sign).isEqualTo("part-missing");
		}
	}

	private static ProbeResult glance(int status, String body) {
		return new ProbeResult(status, body, "", null, Instant.EPOCH);
	}

}
