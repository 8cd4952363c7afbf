package vn.lhh.stats;

import java.time.Clock;
import java.time.Duration;

import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.stats.visit.day.ClosedDayRecord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Runs the Spring Boot application stats-service, which counts the site's visits as sets
 * of ids, so that counting a visit twice changes nothing.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StatsApplication {

	private static final Duration KEEPER_LEASE = Duration.ofSeconds(30);

	@Bean
	OutboxTopic days() {
		return OutboxTopic.of(ClosedDayRecord.class, "stats.days");
	}

	@Bean
	Lease keeperLease(MongoOperations mongo, Clock clock) {
		return new Lease(mongo, clock, "keeper", KEEPER_LEASE);
	}

	/**
	 * Starts the service.
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(StatsApplication.class, arguments);
	}

}
