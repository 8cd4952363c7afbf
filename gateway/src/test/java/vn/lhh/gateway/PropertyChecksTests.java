package vn.lhh.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class PropertyChecksTests {

	private final ApplicationContextRunner gateway = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withUserConfiguration(AllSettings.class);

	@ConfigurationPropertiesScan("vn.lhh.gateway")
	private static final class AllSettings {

	}

	@Test
	void whatIsShippedIsAccepted() {
		this.gateway.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway.lanes.pages", "gateway.lanes.home", "gateway.lanes.searches",
			"gateway.lanes.inside", "gateway.lanes.reads", "gateway.lanes.writes", "gateway.lanes.uploads",
			"gateway.lanes.client-percent", "gateway.backends.connections", "gateway.breaker.addresses",
			"gateway.breaker.failures", "gateway.streams.service", "gateway.streams.client",
			"gateway.clients.connections-per-address", "gateway.live.remembered", "gateway.limits.at-once" })
	void aNumberOfWhichThereHasToBeAtLeastOneIsRefusedByName(String name) {
		this.gateway.withPropertyValues(name + "=0")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessage(name + " must be greater than 0, but is 0"));
		this.gateway.withPropertyValues(name + "=1").run((context) -> assertThat(context).hasNotFailed());
	}

}
