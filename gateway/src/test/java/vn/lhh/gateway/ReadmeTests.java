package vn.lhh.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.route.Route;
import vn.lhh.gateway.route.RouteTable;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

	@Test
	void everySettingStandsInTheReadme() throws IOException {
		List<String> settings = new ArrayList<>();
		try (InputStream metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json")
			.getInputStream()) {
			for (JsonNode property : new ObjectMapper().readTree(metadata).path("properties")) {
				settings.add(property.path("name").asString());
			}
		}
		assertThat(settings).hasSizeGreaterThan(30);
		assertThat(settings).allSatisfy((name) -> assertThat(readme()).contains("`" + name + "`"));
	}

	@Test
	void everyRouteStandsInTheReadme() throws IOException {
		for (Route route : RouteTable.all()) {
			assertThat(readme()).contains(route.id());
		}
	}

}
