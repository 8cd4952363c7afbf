package vn.lhh.news;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts news-service: articles, announcements, albums, pages, links, banners and the
 * site's own settings.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NewsApplication {

	/**
	 * Starts the service.
	 * @param args Spring Boot's arguments
	 */
	public static void main(String[] args) {
		System.setProperty("java.awt.headless", "true");
		SpringApplication.run(NewsApplication.class, args);
	}

}
