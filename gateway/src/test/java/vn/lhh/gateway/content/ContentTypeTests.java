package vn.lhh.gateway.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTypeTests {

	private static final Path EVENTS = Path.of("../docs/events.md");

	@ParameterizedTest
	@CsvSource({ "news.articles,article:5 news-list home", "news.announcements,announcement:5 announcement-list home",
			"news.albums,album:5 album-list home", "documents.documents,document:5 documents-list home",
			"members.organisations,organisation:5 members-list home", "qa.questions,question:5 qa-list home",
			"news.links,link:5 link-list home", "news.banners,banner:5 banner-list home",
			"news.pages,page:5 page-list site menu home" })
	void aRecordPurgesTheItemItsListsAndTheHomePage(String topic, String keys) {
		assertThat(purgedKeys(topic)).containsExactlyInAnyOrder(keys.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.site", "documents.taxonomy", "qa.unheard-of" })
	void whatMayShowAnywherePurgesAll(String topic) {
		assertThat(purgedKeys(topic)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void anItemsOwnKeyBeginsWithTheNameOfItsType(ContentType type) {
		assertThat(type.purgedKeys("5")).filteredOn((key) -> key.contains(":"))
			.allMatch((key) -> key.equals(type.eventName() + ":5"));
	}

	@ParameterizedTest
	@EnumSource
	void itsTopicIsDocumentedAndItsResponsesMayBeCached(ContentType type) throws IOException {
		assertThat(Files.readString(EVENTS)).contains("`" + type.topic() + "`");
		assertThat(type.routes()).isNotEmpty();
	}

	@Test
	void everyBlockHasItsDefaultsAndStandsInTheSamplesOfTheHomePage() throws IOException {
		List<String> codes = ContentType.blocks().map(HomeBlock::code).toList();
		assertThat(codesIn("src/main/resources/home-defaults.json")).containsExactlyInAnyOrderElementsOf(codes);
		assertThat(codesIn("../contracts/http/news.site.json")).containsExactlyInAnyOrderElementsOf(codes);
		assertThat(read("../contracts/http/site.home.json").path("blocks").propertyNames())
			.containsExactlyInAnyOrderElementsOf(codes);
	}

	private static List<String> codesIn(String file) throws IOException {
		return read(file).path("homeBlocks").findValuesAsString("code");
	}

	private static JsonNode read(String file) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(Path.of(file)));
	}

	private static List<String> purgedKeys(String topic) {
		return Optional.of(topic).flatMap(ContentType::ofTopic).map((type) -> type.purgedKeys("5")).orElse(List.of());
	}

}
