package vn.lhh.gateway.live;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.lhh.gateway.FilterOrder;
import vn.lhh.gateway.problem.ProblemWriter;

/**
 * Registers the live filter behind the guard filters and before the filters that cache or
 * compress.
 */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

	@Bean
	FilterRegistrationBean<LiveFilter> live(LiveSubscribers liveSubscribers, ProblemWriter problemWriter) {
		FilterRegistrationBean<LiveFilter> registration = new FilterRegistrationBean<>(
				new LiveFilter(liveSubscribers, problemWriter));
		registration.addUrlPatterns(LiveFilter.PATH);
		registration.setOrder(FilterOrder.LIVE);
		return registration;
	}

}
