package vn.lhh.gateway.client;

import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience(SlowClients clients) {
		TomcatProtocolHandlerCustomizer<PatientProtocol> judged = (protocol) -> protocol.judge(clients);
		return (factory) -> {
			factory.setProtocol(PatientProtocol.class.getName());
			factory.addProtocolHandlerCustomizers(judged);
			factory.addEngineValves(new UnreadBodies());
		};
	}

}
