package vn.lhh.qa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Questions of citizens and the answers to them.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QaApplication {

	/**
	 * Starts the service.
	 * @param args Spring's
	 */
	public static void main(String[] args) {
		SpringApplication.run(QaApplication.class, args);
	}

}
