package vn.lhh.documents;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the Spring Boot service that stores the union's official documents. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DocumentsApplication {

	/** Starts the service. */
	public static void main(String[] arguments) {
		SpringApplication.run(DocumentsApplication.class, arguments);
	}

}
