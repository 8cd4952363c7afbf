package vn.lhh.gateway.request;

import vn.lhh.gateway.problem.ProblemWriter;
import vn.lhh.gateway.security.ResponseHeaderPolicy;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests(ProblemWriter problemWriter,
			ResponseHeaderPolicy policy) {
		return (factory) -> factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new MalformedRequests(problemWriter, policy)));
	}

}
