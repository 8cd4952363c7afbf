package vn.lhh.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import vn.lhh.gateway.route.Route;
import vn.lhh.gateway.route.RouteTable;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

	@Test
	void everyRouteStandsInTheReadme() throws IOException {
		for (Route route : RouteTable.all()) {
			assertThat(readme()).contains(route.id());
		}
	}

}
