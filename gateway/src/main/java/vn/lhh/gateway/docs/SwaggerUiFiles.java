package vn.lhh.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Finds the files of the Swagger UI WebJar, whatever its version.
 */
@Component
class SwaggerUiFiles {

	private static final String ABOUT = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

	Resource file(String name) {
		return new ClassPathResource("META-INF/resources/webjars/swagger-ui/%s/%s".formatted(version(), name));
	}

	private static String version() {
		try {
			Properties about = PropertiesLoaderUtils.loadProperties(new ClassPathResource(ABOUT));
			return about.getProperty("version");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
