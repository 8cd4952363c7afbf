package vn.lhh.gateway.cache.pinned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.CacheSamples;
import vn.lhh.gateway.cache.CachedResponse;
import vn.lhh.gateway.cache.CachedResponseStore;
import vn.lhh.gateway.cache.PinnedAddress;
import vn.lhh.gateway.cache.PinnedContent;
import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.gateway.contentevent.FeedStatus;
import vn.lhh.gateway.contentevent.TopicOffsets;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class PinnedResponsesTests {

	private static final Instant THEN = Instant.parse("2026-11-22T12:00:00Z");

	private static final CachedResponse FETCHED = CacheSamples.response(THEN.toEpochMilli(), "news-list");

	private final ObjectMapper json = new ObjectMapper();

	private final List<PinnedResponses> memories = new ArrayList<>();

	private CachedResponseStore store = CacheSamples.store();

	@TempDir
	Path folder;

	@AfterEach
	void nobodyWritesAnyMore() {
		this.memories.forEach(PinnedResponses::stop);
	}

	private PinnedResponses memory(Path at, Duration later) {
		this.store = CacheSamples.store();
		PinnedProperties properties = new PinnedProperties(at, Duration.ofSeconds(1), DataSize.ofMegabytes(1),
				Duration.ofSeconds(1), Duration.ZERO, Duration.ofHours(1), Duration.ofSeconds(10));
		PinnedResponses memory = new PinnedResponses(this.store, new PinnedFile(properties, this.json),
				new FeedStatus(), properties, Clock.fixed(THEN.plus(later), ZoneOffset.UTC));
		this.memories.add(memory);
		return memory;
	}

	private PinnedResponses memory(Path at) {
		return memory(at, Duration.ZERO);
	}

	private static PinnedAddress address(String key) {
		return PinnedAddress.of(key, Backend.NEWS, "/" + key, "items", Set.of());
	}

	private static void keep(PinnedResponses memory, String key, PinnedContent content) {
		try (ConcurrentEvents events = memory.watch()) {
			memory.keep(FETCHED, address(key), content, events);
		}
	}

	private PinnedContent content(String body) {
		return new PinnedContent(this.json.readTree(body), THEN, Set.of("news-list"), THEN.plusSeconds(60));
	}

	private static ContentEvent event(String id, @Nullable JsonNode state) {
		return new ContentEvent("news.articles", 0, 1, id, state == null, THEN, state);
	}

	private static String shown(PinnedResponses memory) {
		PinnedContent content = memory.lastGood("news");
		return (content != null) ? content.body().toString() : "";
	}

	@Test
	void lastGoodContentSurvivesAKillWithoutAnyFarewell() {
		keep(memory(this.folder), "news", content("{\"items\":[{\"title\":\"Hội nghị\"}]}"));
		Awaitility.await()
			.untilAsserted(() -> assertThat(memory(this.folder).lastGood("news"))
				.isEqualTo(content("{\"items\":[{\"title\":\"Hội nghị\"}]}")));
	}

	@Test
	void clientsOutsideGetItWhileItsServiceFailsUntilSomethingInItIsWithdrawn() {
		PinnedResponses memory = memory(this.folder);
		keep(memory, "news", content("{\"items\":[{\"id\":\"1\",\"title\":\"Hội nghị\"}]}"));
		memory.accept(event("1", this.json.readTree("{\"title\":\"Hội nghị lần hai\"}")));
		assertThat(isUsableOnError("/news")).isTrue();
		memory.accept(event("1", null));
		assertThat(isUsableOnError("/news")).isFalse();
	}

	private boolean isUsableOnError(String address) {
		return Objects.requireNonNull(this.store.get(address)).isUsableOnError(THEN.toEpochMilli());
	}

	@Test
	void aResponseToAnEarlierRequestTakesNotThePlaceOfALaterOne() {
		PinnedResponses memory = memory(this.folder);
		PinnedContent earlier = content("{\"items\":[]}");
		PinnedContent later = new PinnedContent(this.json.readTree("{\"items\":[{\"id\":\"1\"}]}"), THEN.plusSeconds(1),
				earlier.keys(), earlier.validUntil());
		try (ConcurrentEvents slow = memory.watch()) {
			keep(memory, "news", later);
			memory.keep(FETCHED, address("news"), earlier, slow);
		}
		assertThat(memory.peek("news")).isEqualTo(later);
	}

	@Test
	void onlyTheOwnerReadsWhatIsRemembered() throws IOException {
		Path own = this.folder.resolve("gateway");
		PinnedResponses memory = memory(own);
		memory.start();
		keep(memory, "news", content("{\"items\":[]}"));
		memory.stop();
		assertThat(mode(own)).isEqualTo("rwx------");
		assertThat(mode(own.resolve("sections.json"))).isEqualTo("rw-------");
	}

	private static String mode(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	@Test
	void everythingIsWrittenWhenItStops() {
		PinnedResponses memory = memory(this.folder);
		keep(memory, "news", content("{\"items\":[]}"));
		keep(memory, "links", content("{\"items\":[]}"));
		memory.stop();
		assertThat(memory(this.folder).lastGood("links")).isNotNull();
	}

	@Test
	void aBrokenFileCostsTheMemoryAndNotTheStart() throws IOException {
		Files.writeString(this.folder.resolve("sections.json"), "{\"sections\":{\"news\":");
		assertThat(memory(this.folder).lastGood("news")).isNull();
	}

	static Stream<String> damagedFiles() {
		String content = "{\"body\":{\"items\":[]},\"asOf\":\"2026-11-22T12:00:00Z\",\"keys\":[]}";
		return Stream.of("", "{}", "[]", "null", "0", "\"x\"", "{\"sections\":{\"news\":", "\0\1\2\uffff",
				"[".repeat(5000), "{\"news\":" + content + "}",
				"{\"position\":{},\"checked\":\"2026-11-22T12:00:00Z\",\"sections\":{}}", file("null", content),
				file("{\"t-0\":null}", content), file("{\"t-0\":{\"offset\":1}}", content),
				file("{\"t-0\":{\"topicId\":\"a\",\"offset\":\"x\"}}", content), file("{}", "null"), file("{}", "{}"),
				file("{}", content.replace("{\"items\":[]}", "null")), file("{}", content.replace(",\"keys\":[]", "")),
				file("{}", content.replace("2026-11-22T12:00:00Z", "hôm qua")));
	}

	private static String file(String marks, String news) {
		return "{\"position\":{\"marks\":%s},\"checked\":\"2026-11-22T12:00:00Z\",\"sections\":{\"news\":%s}}"
			.formatted(marks, news);
	}

	@ParameterizedTest
	@MethodSource("damagedFiles")
	void aDamagedFileCostsOneLineInTheLog(String contents, CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("sections.json"), contents);
		PinnedResponses memory = memory(this.folder);
		assertThat(memory.lastGood("news")).isNull();
		assertThat(memory.standsAt()).isEqualTo(TopicOffsets.NONE);
		assertThat(output.getAll().lines().filter((line) -> line.contains("can't be read"))).hasSize(1);
		assertThat(output.getAll().lines()).hasSize(1);
		keep(memory, "news", content("{\"items\":[{\"id\":\"a\"}]}"));
		memory.stop();
		assertThat(shown(memory(this.folder))).contains("\"a\"");
	}

	@Test
	void aFolderInThePlaceOfTheFileCostsTwoLinesHoweverOftenItIsWritten(CapturedOutput output) throws IOException {
		Files.createDirectories(this.folder.resolve("sections.json").resolve("tep"));
		PinnedResponses memory = memory(this.folder);
		for (int i = 0; i < 3; i++) {
			keep(memory, "news", content("{\"items\":[{\"id\":\"" + i + "\"}]}"));
		}
		memory.stop();
		assertThat(shown(memory)).contains("\"2\"");
		assertThat(output.getAll().lines()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sections-0.1.json", "sections-30da3e7.json" })
	void filesOfEarlierVersionsAreOpened(String name, CapturedOutput output) throws IOException {
		Files.copy(Path.of("src/test/resources/earlier", name), this.folder.resolve("sections.json"));
		PinnedResponses memory = memory(this.folder);
		if (name.contains("0.1")) {
			assertThat(shown(memory)).contains("Hội nghị");
			assertThat(memory.standsAt().marks()).containsKey("news.articles-0");
			assertThat(output.getAll()).isEmpty();
		}
		else {
			assertThat(memory.lastGood("news")).isNull();
			assertThat(output.getAll().lines()).hasSize(1);
		}
	}

	@Test
	void aFolderThatCannotBeWrittenCostsNothingElse() throws IOException {
		Path file = Files.writeString(this.folder.resolve("tep"), "");
		PinnedResponses memory = memory(file);
		keep(memory, "news", content("{\"items\":[]}"));
		memory.stop();
		assertThat(memory.lastGood("news")).isNotNull();
	}

	@Test
	void whatIsWithdrawnLeavesTheMemoryAtOnceAndTheDiskSoon() {
		PinnedResponses memory = memory(this.folder);
		keep(memory, "news", content("{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"));
		memory.accept(event("a", null));
		assertThat(shown(memory)).isEqualTo("{\"items\":[{\"id\":\"b\"}]}");
		Awaitility.await()
			.untilAsserted(() -> assertThat(shown(memory(this.folder))).isEqualTo("{\"items\":[{\"id\":\"b\"}]}"));
	}

	@Test
	void whatIsWithdrawnWhileItsSectionIsFetchedIsNotTakenInAgain() {
		PinnedResponses memory = memory(this.folder);
		PinnedContent kept;
		try (ConcurrentEvents events = memory.watch()) {
			memory.accept(event("a", null));
			kept = memory.keep(FETCHED, address("news"), content("{\"items\":[{\"id\":\"a\"}]}"), events).content();
		}
		assertThat(kept.body()).isEqualTo(this.json.readTree("{\"items\":[]}"));
		assertThat(shown(memory)).isEqualTo("{\"items\":[]}");
	}

	@Test
	void whatIsPublishedAgainLaterIsTakenInAgain() {
		PinnedResponses memory = memory(this.folder);
		memory.accept(event("a", null));
		keep(memory, "news", content("{\"items\":[{\"id\":\"a\"}]}"));
		assertThat(shown(memory)).contains("\"a\"");
	}

	@Test
	void whatCameFromDiskIsWithheldUntilItHasCaughtUpOnceItIsTooOld() {
		PinnedResponses before = memory(this.folder);
		keep(before, "news", content("{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"));
		before.stop();
		assertThat(memory(this.folder, Duration.ofMinutes(59)).lastGood("news")).isNotNull();
		PinnedResponses memory = memory(this.folder, Duration.ofMinutes(61));
		assertThat(memory.lastGood("news")).isNull();
		memory.accept(event("a", null));
		memory.caughtUp();
		assertThat(shown(memory)).isEqualTo("{\"items\":[{\"id\":\"b\"}]}");
	}

	@Test
	void whatWasFetchedSinceTheStartNeedsNoCatchingUp() {
		PinnedResponses before = memory(this.folder);
		keep(before, "news", content("{\"items\":[]}"));
		before.stop();
		PinnedResponses memory = memory(this.folder, Duration.ofMinutes(61));
		keep(memory, "news", content("{\"items\":[{\"id\":\"a\"}]}"));
		assertThat(shown(memory)).contains("\"a\"");
	}

	@Test
	void whenEventsCannotBeHadAnyMoreNothingIsRemembered() {
		PinnedResponses memory = memory(this.folder);
		keep(memory, "news", content("{\"items\":[]}"));
		memory.lost();
		assertThat(memory.lastGood("news")).isNull();
	}

}
