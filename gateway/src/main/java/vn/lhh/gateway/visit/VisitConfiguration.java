package vn.lhh.gateway.visit;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.gateway.FilterOrder;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * Puts the taking in of visits behind the guards and before everything else.
 */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

	@Bean
	FilterRegistrationBean<VisitFilter> beacons(VisitRecorder intake, ProblemWriter problemWriter) {
		FilterRegistrationBean<VisitFilter> registration = new FilterRegistrationBean<>(
				new VisitFilter(intake, problemWriter));
		registration.addUrlPatterns(VisitFilter.PATH);
		registration.setOrder(FilterOrder.VISIT);
		return registration;
	}

}
