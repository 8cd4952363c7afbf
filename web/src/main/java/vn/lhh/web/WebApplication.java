package vn.lhh.web;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * Spring Boot application that renders the public pages.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebApplication {

	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	/**
	 * Runs the application with more carrier threads than usual. A virtual thread that
	 * loads a class keeps its carrier while it waits for the lock of the executable jar.
	 * With one carrier per processor, a few such threads can hold all carriers, and the
	 * thread that has the lock never runs again.
	 */
	public static void main(String[] args) {
		if (System.getProperty(CARRIERS) == null) {
			System.setProperty(CARRIERS, "64");
		}
		SpringApplication.run(WebApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
	}

}
