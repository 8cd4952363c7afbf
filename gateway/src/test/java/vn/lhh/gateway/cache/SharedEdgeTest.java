package vn.lhh.gateway.cache;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.lhh.gateway.TestEventPublisher;
import vn.lhh.testkit.server.TestServers;

/**
 * One such gateway for all who leave Kafka alone.
 */
abstract class SharedEdgeTest extends EdgeTest {

	@DynamicPropertySource
	static void kafka(DynamicPropertyRegistry settings) {
		settings.add("spring.kafka.bootstrap-servers", TestServers::kafkaBootstrapServers);
		settings.add("gateway.limits.reads", () -> "1000000, 1000000/s");
		settings.add("gateway.lanes.client-percent", () -> "100");
	}

	static TestEventPublisher relay() {
		return new TestEventPublisher(TestServers.kafkaBootstrapServers());
	}

}
