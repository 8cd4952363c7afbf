package vn.lhh.gateway;

import java.time.Clock;

import vn.lhh.kit.http.HttpAutoConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * Spring Boot application of the gateway. Spring's HTTP auto-configuration is excluded:
 * the gateway passes on most messages unread, and refuses unreadable requests by its own
 * rules.
 */
@SpringBootApplication(exclude = HttpAutoConfiguration.class)
@ConfigurationPropertiesScan
public class GatewayApplication {

	/** Runs the gateway until the process is stopped. */
	public static void main(String[] args) {
		SpringApplication.run(GatewayApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
