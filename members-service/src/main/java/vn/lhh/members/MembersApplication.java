package vn.lhh.members;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The member organisations of the union, for readers and for those who keep the list.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MembersApplication {

	/**
	 * Starts the service.
	 * @param args Spring's
	 */
	public static void main(String[] args) {
		SpringApplication.run(MembersApplication.class, args);
	}

}
