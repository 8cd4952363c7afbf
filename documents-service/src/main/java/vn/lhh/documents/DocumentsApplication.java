package vn.lhh.documents;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Owns the union's official documents.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DocumentsApplication {

	/**
	 * Starts the service.
	 * @param arguments as Spring Boot takes them
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(DocumentsApplication.class, arguments);
	}

}
