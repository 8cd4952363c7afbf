package vn.lhh.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Runs the Spring Boot application search-service, which finds everything public on the
 * site.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SearchApplication {

	/**
	 * Starts the service.
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(SearchApplication.class, arguments);
	}

}
