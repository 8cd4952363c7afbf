package vn.lhh.web.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lhh.web.SiteSection;
import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class FeedsTests extends WebTest {

	private static final String CHANGED = "\"updatedAt\": \"2017-10-13T08:00:00+07:00\"";

	private Document xml(String path) {
		return Jsoup.parse(get(path).body(), Parser.xmlParser());
	}

	@ParameterizedTest
	@CsvSource({ "/rss.xml, /tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len",
			"/tin-tuc/rss.xml, /tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len",
			"/chuyen-muc/khoa-hoc-cong-nghe/rss.xml, /tin-tuc/lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len",
			"/thong-bao/rss.xml, /thong-bao/moi-tham-gia-hoi-thi-sang-tao-ky-thuat",
			"/van-ban/rss.xml, /van-ban/582-qd-ubnd-2018", "/hinh-anh/rss.xml, /hinh-anh/hoi-nghi-tong-ket",
			"/hoi-dap/rss.xml, /hoi-dap/dieu-kien-gia-nhap-lien-hiep-hoi" })
	void everySectionHasAFeedWithFullAddresses(String feed, String item) {
		Answer answer = get(feed);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("application/rss+xml;charset=UTF-8");
		assertThat(answer.header("Surrogate-Key")).isNotBlank();
		assertThat(answer.header("ETag")).startsWith("\"");
		Document xml = xml(feed);
		assertThat(xml.select("item > link").eachText()).contains(ORIGIN + item);
		assertThat(xml.select("channel > atom|link").attr("href")).isEqualTo(ORIGIN + feed);
		assertThat(xml.select("item > pubDate").text()).matches("\\w{3}, \\d+ \\w{3} \\d{4} .*");
	}

	@Test
	void anEntryKeepsItsNameWhenItsAddressChanges() {
		String first = xml("/tin-tuc/rss.xml").select("item > guid").first().text();
		assertThat(first).startsWith("urn:uuid:");
		GATEWAY.on("/api/news/articles", 200,
				StubGateway.read("news.articles.json").replace("lien-hiep-hoi-lam-dong-tiep-tuc-vuon-len", "ten-moi"));
		Document renamed = xml("/tin-tuc/rss.xml");
		assertThat(renamed.select("item > link").first().text()).endsWith("/ten-moi");
		assertThat(renamed.select("item > guid").first().text()).isEqualTo(first);
		assertThat(renamed.select("item > guid").first().attr("isPermaLink")).isEqualTo("false");
	}

	@Test
	void aFeedSaysWhenItLastChangedAndShowsPictures() {
		GATEWAY.on("/api/news/articles", 200,
				json("news.articles.json", CHANGED, "\"updatedAt\": \"2026-11-20T08:00:00+07:00\""));
		Document feed = xml("/tin-tuc/rss.xml");
		assertThat(feed.select("channel > lastBuildDate").text()).isEqualTo("Fri, 20 Nov 2026 01:00:00 GMT");
		assertThat(feed.select("item > enclosure").attr("url")).startsWith(ORIGIN + "/api/news/media/");
	}

	@Test
	void aNoticeInAFeedSaysWhatItIsAbout() {
		GATEWAY.on("/api/news/announcements", 200, json("news.announcements.json", "\"title\":",
				"\"excerpt\": \"Kính mời các hội viên dự hội thi.\", \"title\":"));
		assertThat(xml("/thong-bao/rss.xml").select("item > description").first().text())
			.contains("Kính mời các hội viên dự hội thi.");
	}

	@Test
	void aWiderCategorysFeedBearsItsOwnName() {
		GATEWAY.on("/api/news/articles", 200,
				json("news.articles.json", "\"name\": \"Khoa học & Công nghệ\"", "\"name\": \"Nông nghiệp\""));
		assertThat(xml("/chuyen-muc/khoa-hoc-cong-nghe/rss.xml").select("channel > title").text())
			.isEqualTo("Tin tức: Khoa học & Công nghệ");
	}

	@Test
	void whatIsKeptFromSearchEnginesStandsInNoSiteMap() {
		GATEWAY.on("/api/news/articles", 200, json("news.articles.json", "\"noindex\": false", "\"noindex\": true"));
		assertThat(get("/sitemap/tin-tuc-1.xml").body()).doesNotContain("lien-hiep-hoi-lam-dong");
	}

	@Test
	void theSiteMapSaysWhenAPageLastChanged() {
		GATEWAY.on("/api/news/articles", 200,
				json("news.articles.json", CHANGED, "\"updatedAt\": \"2026-11-20T23:30:00Z\""));
		assertThat(xml("/sitemap/tin-tuc-1.xml").select("lastmod").first().text()).isEqualTo("2026-11-21");
	}

	@ParameterizedTest
	@CsvSource({ "hinh-anh, /api/news/albums", "tin-tuc, /api/news/articles", "hoi-dap, /api/qa/questions",
			"trang, /api/news/pages" })
	void aSectionWithNothingInItIsNotInTheSiteMap(String section, String api) {
		GATEWAY.on(api, 200, "{\"items\": [], \"page\": 1, \"size\": 100, \"totalItems\": 0, \"totalPages\": 0}");
		assertThat(get("/sitemap.xml").body()).doesNotContain("/sitemap/" + section + "-");
		assertThat(get("/sitemap/" + section + "-1.xml").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@EnumSource
	void everySectionStandsInBothSiteMapsAndItsFeedIsThere(SiteSection section) throws IOException {
		assertThat(Files.readString(Path.of("README.md"))).contains("`" + section.path() + "`");
		assertThat(xml("/sitemap/muc.xml").select("loc").eachText()).anyMatch((loc) -> loc.endsWith(section.path()));
		assertThat(get("/so-do-trang").html().select("main a").eachAttr("href")).contains(section.path());
		if (section.feedTitle() != null) {
			assertThat(get("/so-do-trang").html().select("main a").eachAttr("href")).contains(section.feedPath());
			assertThat(get(section.feedPath()).status()).isEqualTo(200);
			assertThat(xml("/sitemap.xml").select("loc").eachText())
				.anyMatch((loc) -> loc.endsWith("/sitemap/" + section.slug() + "-1.xml"));
		}
		else {
			assertThat(get(section.feedPath()).status()).isEqualTo(404);
		}
	}

	@Test
	void aPartSaysHowManyAddressesItHolds() {
		assertThat(get("/sitemap/tin-tuc-1.xml").header("Portal-Page-Size")).isEqualTo("1000");
	}

	@Test
	void aPartBeyondTheLastIsNotThere() {
		GATEWAY.on("/api/documents", 200,
				"{\"items\": [], \"page\": 99981, \"size\": 100, \"totalItems\": 12, \"totalPages\": 1}");
		assertThat(get("/sitemap/van-ban-9999.xml").status()).isEqualTo(404);
	}

	@Test
	void aHostileTitleIsOnlyTextInAFeed() {
		GATEWAY.on("/api/news/articles", 200, json("news.articles.json", "Liên hiệp Hội Lâm Đồng tiếp tục",
				"]]></title><script>\\u0008 & Liên hiệp Hội"));
		assertThat(xml("/tin-tuc/rss.xml").select("item > title").text()).startsWith("]]></title><script> & Liên hiệp");
	}

	@Test
	void theSitesFeedGoesOnWithoutASectionThatIsOut() {
		assertThat(get("/rss.xml").header("Portal-Complete")).isEqualTo("?1");
		GATEWAY.down("/api/news");
		assertThat(get("/rss.xml").header("Portal-Complete")).isEqualTo("?0");
		assertThat(get("/rss.xml").header("Cache-Control")).contains("s-maxage=5");
		assertThat(xml("/rss.xml").select("item > link").eachText()).contains(ORIGIN + "/van-ban/582-qd-ubnd-2018");
		assertThat(get("/tin-tuc/rss.xml").status()).isEqualTo(503);
	}

	@Test
	void aFeedWithNothingInReachIsUnavailableAndNotEmpty() {
		GATEWAY.down("/api/");
		assertThat(get("/rss.xml").status()).isEqualTo(503);
	}

	@Test
	void theSiteMapLeadsToEveryListInParts() {
		assertThat(xml("/sitemap.xml").select("loc").eachText()).contains(ORIGIN + "/sitemap/muc.xml",
				ORIGIN + "/sitemap/tin-tuc-1.xml", ORIGIN + "/sitemap/van-ban-1.xml", ORIGIN + "/sitemap/trang-1.xml");
		assertThat(xml("/sitemap/van-ban-1.xml").select("loc").eachText())
			.containsExactly(ORIGIN + "/van-ban/582-qd-ubnd-2018");
		assertThat(xml("/sitemap/muc.xml").select("loc").eachText()).contains(ORIGIN + "/",
				ORIGIN + "/chuyen-muc/khoa-hoc-cong-nghe");
	}

	@Test
	void aLongListHasAPartForEachThousand() {
		GATEWAY.on("/api/documents", 200, json("documents.list.json", "\"totalPages\": 1", "\"totalPages\": 25"));
		assertThat(xml("/sitemap.xml").select("loc").eachText()).contains(ORIGIN + "/sitemap/van-ban-3.xml")
			.doesNotContain(ORIGIN + "/sitemap/van-ban-4.xml");
	}

	@Test
	void anUnknownPartIsNotThere() {
		assertThat(get("/sitemap/khong-co-1.xml").status()).isEqualTo(404);
		assertThat(get("/sitemap/tin-tuc-0.xml").status()).isEqualTo(404);
	}

	@Test
	void aPartThatIsOutOfReachSaysSo() {
		GATEWAY.down("/api/documents");
		assertThat(get("/sitemap.xml").body()).contains("/sitemap/van-ban-1.xml");
		assertThat(get("/sitemap/van-ban-1.xml").status()).isEqualTo(503);
	}

	@Test
	void crawlersAreToldWhereTheSiteMapIs() {
		assertThat(get("/robots.txt").body()).contains("Sitemap: " + ORIGIN + "/sitemap.xml", "Disallow: /quan-tri");
	}

}
