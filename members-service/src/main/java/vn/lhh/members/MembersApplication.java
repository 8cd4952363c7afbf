package vn.lhh.members;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the Spring Boot application for the union's member organisations, which serves
 * readers and the editors of the list.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MembersApplication {

	/**
	 * Starts the service.
	 */
	public static void main(String[] args) {
		SpringApplication.run(MembersApplication.class, args);
	}

}
