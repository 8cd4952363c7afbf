package vn.lhh.kit.http;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Spring Boot auto-configuration that refuses unreadable requests in every Spring MVC
 * process.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class HttpAutoConfiguration {

	@Bean
	FilterRegistrationBean<UnreadableRequestFilter> unreadableRequestFilter() {
		FilterRegistrationBean<UnreadableRequestFilter> registration = new FilterRegistrationBean<>(
				new UnreadableRequestFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return registration;
	}

	@Bean
	UnreadableRequestMapping unreadableRequestMapping() {
		return new UnreadableRequestMapping();
	}

	@Bean
	WebServerFactoryCustomizer<TomcatWebServerFactory> plainErrorReport() {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(PlainErrorReport.class.getName());
			}
		});
	}

}
