package vn.lhh.gateway.visit;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import vn.lhh.gateway.problem.Problems;

/**
 * Puts the taking in of visits behind the guards and before everything else.
 */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

	@Bean
	FilterRegistrationBean<VisitFilter> beacons(VisitIntake intake, Problems problems) {
		FilterRegistrationBean<VisitFilter> registration = new FilterRegistrationBean<>(
				new VisitFilter(intake, problems));
		registration.addUrlPatterns(VisitFilter.PATH);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
		return registration;
	}

}
