package vn.lhh.launcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.PublicClient;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every process exposes its metrics on its own port, and none on the public
 * one.
 */
@WholeSiteJourney
class MetersIT {

	private final WholeSite site;

	MetersIT(WholeSite site) {
		this.site = site;
	}

	@ParameterizedTest
	@CsvSource({ "news, portal_outbox_delay", "documents, portal_takedown_open", "members, portal_schedule_overdue",
			"members, portal_schedule_lateness", "members, portal_takedown_gone", "qa, portal_outbox_delay",
			"stats, jvm_memory_used_bytes", "identity, portal_audit_rejected_total", "identity, jvm_memory_used_bytes",
			"web, jvm_memory_used_bytes" })
	void aProcessTellsTheMetersThatOperationsNames(String process, String meter) {
		PublicClient operator = new PublicClient("http://127.0.0.1:" + this.site.launched().portOf(process));
		Answer meters = operator.get("/actuator/prometheus");
		assertThat(meters.status()).isEqualTo(200);
		assertThat(meters.body()).contains(meter);
	}

	@Test
	void noMeterIsPublic() {
		assertThat(this.site.visitor().get("/actuator/prometheus").status()).isEqualTo(404);
	}

}
