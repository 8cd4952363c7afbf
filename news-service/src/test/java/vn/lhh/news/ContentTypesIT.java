package vn.lhh.news;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lhh.kit.publishing.PublicationType;
import vn.lhh.testkit.ServiceIT;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
class ContentTypesIT {

	@Autowired
	private List<PublicationType<?, ?>> types;

	@LocalServerPort
	private int port;

	@Test
	void everyTypeStandsInTheTablesOfEventsAndOfFields() throws IOException {
		String events = Files.readString(Path.of("..", "docs", "events.md"));
		String fields = Files.readString(Path.of("..", "docs", "fields.md"));
		assertThat(Bureau.plurals(this.types)).isNotEmpty().allSatisfy((plural) -> {
			assertThat(events).contains("| `news." + plural + "` |");
			assertThat(fields).contains("`POST /api/news/admin/" + plural + "`");
		});
	}

	@Test
	void everyTypeIsHeldToTheContracts() {
		assertThat(new NewsTypes(this.port).all()).map((type) -> type.eventPrefix() + "s")
			.containsExactlyInAnyOrderElementsOf(this.types.stream().map(PublicationType::topic).toList());
	}

}
