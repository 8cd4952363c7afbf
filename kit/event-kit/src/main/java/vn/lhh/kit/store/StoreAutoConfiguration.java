package vn.lhh.kit.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Auto-configuration of what every process with a store has: its health, problems for its
 * failures, and scheduled jobs.
 */
@AutoConfiguration(
		beforeName = "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration")
@EnableScheduling
@Import(StoreProblemAdvice.class)
public class StoreAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = "mongoHealthIndicator")
	MongoPingHealthIndicator mongoHealthIndicator(MongoOperations mongo) {
		return new MongoPingHealthIndicator(mongo);
	}

}
