package vn.lhh.news;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the Spring Boot service for articles, announcements, albums, pages, links,
 * banners and the site settings.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NewsApplication {

	/** Starts the service. */
	public static void main(String[] args) {
		System.setProperty("java.awt.headless", "true");
		SpringApplication.run(NewsApplication.class, args);
	}

}
