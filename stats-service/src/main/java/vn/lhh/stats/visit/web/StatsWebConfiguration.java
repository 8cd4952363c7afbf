package vn.lhh.stats.visit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the web layer's beans that are not use cases.
 */
@Configuration(proxyBeanMethods = false)
class StatsWebConfiguration {

	@Bean
	MetricDefinition definition() {
		return MetricDefinition.load();
	}

}
