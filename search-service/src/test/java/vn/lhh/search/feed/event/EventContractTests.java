package vn.lhh.search.feed.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventContractTests {

	private static final Path EVENTS = Path.of("..", "contracts", "events");

	private static final String ID = "0198c0de-0000-7000-8000-000000000";

	@Test
	void anArticleIsFoundByItsTextTagsAndAuthors() {
		SearchItem item = item("news.article.published.v1");
		assertThat(item.key()).isEqualTo(new ItemKey(ItemType.ARTICLE, ID + "706"));
		assertThat(item.sequence()).isEqualTo(7);
		assertThat(item.url()).isEqualTo("/tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len");
		assertThat(item.wording().title()).startsWith("Liên hiệp Hội Lâm Đồng");
		assertThat(item.wording().names()).containsExactly("trí thức", "Liên hiệp Hội");
		assertThat(item.wording().summary()).startsWith("Trải qua 4 kỳ đại hội");
		assertThat(item.wording().body()).startsWith("Trải qua 4 kỳ").doesNotContain("<", "Ban Biên tập");
		assertThat(item.wording().labels()).containsExactly("Ban Biên tập");
		assertThat(item.shownFrom()).isEqualTo(Instant.parse("2017-10-13T01:00:00Z"));
		assertThat(item.shownUntil()).isNull();
		assertThat(item.facets()).isEqualTo(new SearchItem.Facets(LocalDate.of(2017, 10, 13),
				Set.of(ID + "707", ID + "708"), Set.of(), ID + "707"));
	}

	@Test
	void anAnnouncementIsShownUntilItsEnd() {
		SearchItem item = item("news.announcement.published.v1");
		assertThat(item.key()).isEqualTo(new ItemKey(ItemType.ANNOUNCEMENT, ID + "704"));
		assertThat(item.wording().body()).contains("Ban tổ chức kính mời");
		assertThat(item.wording().labels()).singleElement().asString().contains("Đà Lạt");
		assertThat(item.shownUntil()).isEqualTo(Instant.parse("2027-01-31T20:00:00Z"));
		assertThat(item.facets().date()).isEqualTo(LocalDate.of(2026, 11, 3));
	}

	@Test
	void anAlbumIsFoundByItsPlaceAndTheDescriptionsOfItsPhotos() {
		SearchItem item = item("news.album.published.v1");
		assertThat(item.key().type()).isEqualTo(ItemType.ALBUM);
		assertThat(item.wording().summary()).startsWith("Đoàn hội viên");
		assertThat(item.wording().body()).isEqualTo("""
				Đồi thông và những dãy nhà lưới trồng rau hoa ở Đà Lạt
				Thiết bị bay không người lái theo dõi ruộng rau""");
		assertThat(item.facets().date()).isEqualTo(LocalDate.of(2017, 8, 16));
	}

	@Test
	void aPageHasNoDay() {
		SearchItem item = item("news.page.published.v1");
		assertThat(item.key().type()).isEqualTo(ItemType.PAGE);
		assertThat(item.url()).isEqualTo("/trang/chuc-nang-nhiem-vu");
		assertThat(item.wording().body()).startsWith("Chức năng Tập hợp, đoàn kết");
		assertThat(item.facets().date()).isNull();
	}

	@Test
	void aDocumentIsFoundByItsNumberTypeAndIssuers() {
		SearchItem item = item("documents.document.published.v1");
		assertThat(item.key().type()).isEqualTo(ItemType.DOCUMENT);
		assertThat(item.wording()).isEqualTo(new SearchItem.Wording("Quyết định phê duyệt …",
				List.of("Quyết định", "UBND tỉnh Lâm Đồng"), "Về việc phê duyệt …", "Điều 1. …",
				List.of("Khoa học và công nghệ", "Toàn văn"), "", "582/QĐ-UBND"));
		assertThat(item.shownUntil()).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
		assertThat(item.facets()).isEqualTo(new SearchItem.Facets(LocalDate.of(2018, 3, 30),
				Set.of("khoa-hoc-va-cong-nghe"), Set.of("ubnd-tinh-lam-dong")));
	}

	@Test
	void theTextOfAFileBelongsToItsDocument() {
		assertThat(decode("documents.text.extracted.v1"))
			.isEqualTo(new FeedEvent.TextExtracted(new TextChunk(ID + "301-0",
					new ItemKey(ItemType.DOCUMENT, ID + "201"), 0, "QUYẾT ĐỊNH\nVề việc phê duyệt …"), 7));
		assertThat(decode("documents.text.withdrawn.v1")).isEqualTo(new FeedEvent.TextWithdrawn("subject", 7));
	}

	@Test
	void anOrganisationIsFoundByItsShortNames() {
		SearchItem item = item("members.organisation.published.v1");
		assertThat(item.key().type()).isEqualTo(ItemType.ORGANISATION);
		assertThat(item.wording().names()).containsExactly("Hội Chăn nuôi Thú y", "HCNTY");
		assertThat(item.wording().labels()).contains("Nông nghiệp", "Hội thành viên", "Đà Lạt");
		assertThat(item.facets().date()).isNull();
	}

	@Test
	void aPersonIsFoundByNameTitleAndOffices() {
		SearchItem item = item("members.person.published.v1");
		assertThat(item.key()).isEqualTo(new ItemKey(ItemType.PERSON, ID + "501"));
		assertThat(item.url()).isEqualTo("/to-chuc-thanh-vien/hoi-chan-nuoi-thu-y");
		assertThat(item.wording().title()).isEqualTo("TS. Nguyễn Văn An");
		assertThat(item.wording().summary()).isEqualTo("Chủ tịch Hội\nChủ tịch, Hội Chăn nuôi Thú y tỉnh Lâm Đồng");
		assertThat(item.shownUntil()).isEqualTo(Instant.parse("2027-11-01T01:00:00Z"));
	}

	@Test
	void aQuestionIsFoundByItsTextAndAnswer() {
		SearchItem item = item("qa.question.published.v1");
		assertThat(item.key()).isEqualTo(new ItemKey(ItemType.QUESTION, ID + "501"));
		assertThat(item.wording().body()).isEqualTo("Xin hỏi …\nTổ chức cần có …");
		assertThat(item.facets())
			.isEqualTo(new SearchItem.Facets(LocalDate.of(2026, 10, 5), Set.of(ID + "591"), Set.of()));
	}

	@ParameterizedTest
	@CsvSource({ "news.category.changed.v1,0198c0de-0000-7000-8000-00000000070c,sang-tao-ky-thuat,Sáng tạo kỹ thuật",
			"documents.field.changed.v1,sang-tao-ky-thuat,sang-tao-ky-thuat,Sáng tạo kỹ thuật",
			"documents.body.changed.v1,ubnd-tinh-lam-dong,ubnd-tinh-lam-dong,UBND tỉnh Lâm Đồng" })
	void anEntryGivesTheNameOfAFacet(String type, String code, String slug, String name) {
		assertThat(((FeedEvent.FacetNamed) decode(type)).names())
			.containsExactly(new FeedEvent.FacetName(code, slug, name));
	}

	@Test
	void aSignerIsNoFacet() {
		assertThat(((FeedEvent.FacetNamed) decode("documents.signer.changed.v1")).names()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.article", "news.announcement", "news.album", "news.page", "documents.document",
			"members.organisation", "members.person", "qa.question" })
	void aWithdrawalEndsTheItem(String type) {
		FeedEvent event = decode(type + ".withdrawn.v1");
		assertThat(event).isInstanceOfSatisfying(FeedEvent.ItemWithdrawn.class, (withdrawn) -> {
			assertThat(withdrawn.key().id()).isEqualTo("subject");
			assertThat(withdrawn.sequence()).isEqualTo(7);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.category.withdrawn.v1", "documents.field.removed.v1" })
	void aRemovedEntryGivesNoName(String type) {
		assertThat(decode(type)).isInstanceOfSatisfying(FeedEvent.FacetNamed.class,
				(named) -> assertThat(named.names()).isEmpty());
	}

	@Test
	void aTombstoneEndsTheItem() {
		assertThat(ContentTopic.PAGES.decode(headers("news.page.published.v1"), null))
			.isEqualTo(new FeedEvent.ItemWithdrawn(new ItemKey(ItemType.PAGE, "subject"), 7));
	}

	@ParameterizedTest
	@EnumSource(names = { "TAXONOMY" }, mode = EnumSource.Mode.EXCLUDE)
	void whatLacksItsFieldsCannotBeDecoded(ContentTopic topic) {
		CloudEventHeaders headers = headers("x.published.v1");
		assertThatExceptionOfType(UndecodableEventException.class).isThrownBy(() -> topic.decode(headers, "{}"));
		assertThatExceptionOfType(UndecodableEventException.class).isThrownBy(() -> topic.decode(headers, "[1"));
		assertThatExceptionOfType(UndecodableEventException.class)
			.isThrownBy(() -> topic.decode(headers, "{\"id\":\"a\",\"url\":\"/a\",\"title\":\" \"}"));
	}

	@Test
	void whatIsNullInAListIsLeftOut() {
		FeedEvent event = ContentTopic.ARTICLES.decode(headers("news.article.published.v1"),
				"{\"id\":\"a\",\"url\":\"/a\",\"title\":\"A\",\"tags\":[null,\"b\"],\"authors\":[null]}");
		assertThat(event).isInstanceOfSatisfying(FeedEvent.ItemPublished.class, (published) -> {
			assertThat(published.item().wording().names()).containsExactly("b");
			assertThat(published.item().wording().labels()).isEmpty();
		});
		assertThat(ContentTopic.DOCUMENTS.decode(headers("documents.document.published.v1"),
				"{\"id\":\"a\",\"url\":\"/a\",\"title\":\"A\",\"fields\":[null],\"files\":[null]}"))
			.isInstanceOf(FeedEvent.ItemPublished.class);
	}

	private static SearchItem item(String type) {
		return ((FeedEvent.ItemPublished) decode(type)).item();
	}

	private static FeedEvent decode(String type) {
		String service = type.substring(0, type.indexOf('.'));
		String noun = type.split("\\.")[1];
		ContentTopic topic = List.of(ContentTopic.values())
			.stream()
			.filter((each) -> each.topic().startsWith(service + "." + noun.substring(0, 2)))
			.findFirst()
			.orElse(ContentTopic.TAXONOMY);
		return topic.decode(headers(type), sample(type));
	}

	private static CloudEventHeaders headers(String type) {
		return new CloudEventHeaders("id", type, "/news-service", Instant.EPOCH, "subject", 7);
	}

	private static String sample(String type) {
		try {
			return Files.readString(EVENTS.resolve(type + ".json"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
