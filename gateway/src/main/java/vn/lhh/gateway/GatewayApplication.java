package vn.lhh.gateway;

import java.time.Clock;

import vn.lhh.kit.http.HttpAutoConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * Starts the gateway, which refuses what can't be read by rules of its own: it passes on
 * what it does not read.
 */
@SpringBootApplication(exclude = HttpAutoConfiguration.class)
@ConfigurationPropertiesScan
public class GatewayApplication {

	/**
	 * Runs the gateway until it is told to stop.
	 * @param args command line properties
	 */
	public static void main(String[] args) {
		SpringApplication.run(GatewayApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
