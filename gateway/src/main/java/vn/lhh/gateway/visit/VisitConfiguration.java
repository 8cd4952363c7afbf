package vn.lhh.gateway.visit;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.gateway.FilterOrder;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * Registers the visit filter behind the guard filters and before all others.
 */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

	@Bean
	FilterRegistrationBean<VisitFilter> beacons(VisitRecorder visitRecorder, ProblemWriter problemWriter) {
		FilterRegistrationBean<VisitFilter> registration = new FilterRegistrationBean<>(
				new VisitFilter(visitRecorder, problemWriter));
		registration.addUrlPatterns(VisitFilter.PATH);
		registration.setOrder(FilterOrder.VISIT);
		return registration;
	}

}
