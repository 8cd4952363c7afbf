package vn.lhh.stats.visit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the controllers need beside the use cases.
 */
@Configuration(proxyBeanMethods = false)
class StatsWebConfiguration {

	@Bean
	MetricDefinition definition() {
		return MetricDefinition.load();
	}

}
