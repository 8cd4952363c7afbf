package vn.lhh.news.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.kit.text.HtmlSanitizer;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@TestPropertySource(properties = "portal.demo=true")
class DemoContentIT {

	private static final String ARTICLE = "/api/news/articles/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len";

	@LocalServerPort
	private int port;

	@Autowired
	private DemoContent demo;

	private ApiClient apiClient;

	@BeforeEach
	void api() {
		this.apiClient = new ApiClient(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "news.site.json,/api/news/site", "news.categories.json,/api/news/categories",
			"news.articles.json,/api/news/articles", "news.highlights.json,/api/news/highlights?size=5",
			"news.announcements.json,/api/news/announcements", "news.albums.json,/api/news/albums",
			"news.album.json,/api/news/albums/hoi-nghi-tong-ket", "news.pages.json,/api/news/pages",
			"news.page.json,/api/news/pages/gioi-thieu", "news.links.json,/api/news/links",
			"news.banners.json,/api/news/banners?position=home", "news.article.json," + ARTICLE,
			"news.others.json," + ARTICLE + "/others",
			"news.announcement.json,/api/news/announcements/moi-tham-gia-hoi-thi-sang-tao-ky-thuat" })
	void eachAnswerHasTheShapeThatIsPromised(String sample, String path) {
		ApiClient.Answer answer = this.apiClient.get(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		assertThat(ApiClient.missing(ApiClient.contract("http/" + sample), answer.json(), "")).isEmpty();
		assertThat(answer.header("Cache-Control")).contains("public");
		assertThat(answer.header("Surrogate-Key")).isNotEmpty();
		assertThat(answer.header("ETag")).startsWith("\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "articles", "announcements", "albums", "pages" })
	void aListSaysWhenEachOfItsItemsLastChanged(String list) {
		assertThat(this.apiClient.get("/api/news/" + list).json().path("items").valueStream()).isNotEmpty()
			.allSatisfy((item) -> assertThat(item.path("updatedAt").asString()).matches("\\d{4}-.+\\+07:00"));
	}

	@Test
	void everySampleOfThisServiceIsCovered() throws IOException {
		try (Stream<Path> samples = Files.list(Path.of("..", "contracts", "http"))) {
			assertThat(samples.filter((file) -> file.getFileName().toString().startsWith("news."))).hasSize(14);
		}
	}

	@Test
	void theArticleOf2017LeadsTheHomePageAndTinKhacHasSixPages() {
		JsonNode lead = this.apiClient.get("/api/news/highlights?size=10").json().path("items").get(0);
		assertThat(lead.path("displayDate").asString()).isEqualTo("2017-10-13");
		assertThat(lead.path("title").asString())
			.startsWith("Liên hiệp Hội Lâm Đồng tiếp tục vươn lên với vai trò là tổ chức chính trị - xã hội");
		JsonNode others = this.apiClient.get(ARTICLE + "/others").json();
		assertThat(others.path("totalPages").asInt()).isEqualTo(6);
		assertThat(others.path("items").size()).isEqualTo(10);
		assertThat(this.apiClient.get(ARTICLE).json().path("category").path("name").asString())
			.isEqualTo("Khoa học & Công nghệ");
	}

	@Test
	void itsTextIsTheOldPagesWordForWord() {
		String text = HtmlSanitizer.text(this.apiClient.get(ARTICLE).json().path("bodyHtml").asString());
		assertThat(text).startsWith("Trải qua 4 kỳ đại hội với hơn 23 năm hoạt động")
			.contains("hơn 40 tổ chức thành viên với trên 15.000 người, chiếm 26,4% trí thức của tỉnh")
			.contains("đội ngủ trí thức")
			.contains("Đổi mới và nâng cáo hiệu quả")
			.contains("liên quan đến đoạt động của Liên hiệp Hội")
			.endsWith("đội ngũ trí thức khoa học - công nghệ trên địa bàn tỉnh.");
	}

	@Test
	void noDemoArticleIsNewerThanThatOne() {
		this.apiClient.get("/api/news/articles?size=100")
			.json()
			.path("items")
			.forEach((item) -> assertThat(item.path("displayDate").asString()).isLessThanOrEqualTo("2017-10-13"));
	}

	@Test
	void theFiveLinksOfTheOldPageStandInItsOrder() {
		List<String> titles = this.apiClient.get("/api/news/links").json().path("items").findValuesAsString("title");
		titles.removeIf("LIÊN KẾT"::equals);
		assertThat(titles).containsExactly("Liên hiệp hội Việt Nam", "UBND tỉnh Lâm Đồng", "Sở KHCN Lâm Đồng",
				"Tỉnh đoàn Lâm Đồng", "Sở tư pháp Lâm Đồng");
	}

	@Test
	void someAnnouncementsAreInForceAndNeitherTheExpiredNorTheComingOneIsShown() {
		ApiClient.Answer answer = this.apiClient.get("/api/news/announcements");
		assertThat(answer.json().path("totalItems").asInt()).isEqualTo(13);
		assertThat(answer.json().path("items").get(0).path("urgency").asString()).isEqualTo("URGENT");
		assertThat(answer.header("Valid-Until")).isNotEmpty();
		assertThat(this.apiClient.get("/api/news/announcements/ket-qua-xet-chon-tri-thuc").status()).isEqualTo(410);
		assertThat(this.apiClient.get("/api/news/announcements/ke-hoach-tong-ket").status()).isEqualTo(404);
	}

	@Test
	void everyPictureShownCanBeFetched() {
		JsonNode albums = this.apiClient.get("/api/news/albums").json().path("items");
		assertThat(albums.size()).isGreaterThanOrEqualTo(3);
		albums.forEach((album) -> {
			JsonNode photos = this.apiClient.get("/api/news/albums/" + album.path("slug").asString())
				.json()
				.path("photos");
			assertThat(photos.size()).isGreaterThanOrEqualTo(6);
			photos.forEach((photo) -> {
				assertThat(photo.path("alt").asString()).isNotEmpty();
				assertThat(this.apiClient.get(photo.path("url").asString() + "?w=320").header("Content-Type"))
					.isEqualTo("image/jpeg");
			});
		});
	}

	@Test
	void aSecondStartAddsNothing() {
		int before = this.apiClient.get("/api/news/articles").json().path("totalItems").asInt();
		this.demo.run(new DefaultApplicationArguments());
		assertThat(this.apiClient.get("/api/news/articles").json().path("totalItems").asInt()).isEqualTo(before);
	}

}
