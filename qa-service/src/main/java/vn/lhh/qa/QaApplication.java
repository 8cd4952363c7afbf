package vn.lhh.qa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the Spring Boot application for citizens' questions and their answers.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QaApplication {

	/**
	 * Starts the service.
	 */
	public static void main(String[] args) {
		SpringApplication.run(QaApplication.class, args);
	}

}
