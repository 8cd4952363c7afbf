package vn.lhh.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lhh.launcher.harness.Answer;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every public address returns its content in the HTML, before any script
 * runs.
 */
@WholeSiteJourney
class PagesIT {

	private final WholeSite site;

	PagesIT(WholeSite site) {
		this.site = site;
	}

	@TestFactory
	Stream<DynamicTest> everyAddressAnswersWithItsContent() {
		return addresses().entrySet()
			.stream()
			.map((entry) -> DynamicTest.dynamicTest(entry.getKey(), () -> holds(entry.getKey(), entry.getValue())));
	}

	private void holds(String address, String content) {
		Answer page = this.site.visitor().served(address);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).startsWith("text/html");
		assertThat(page.text()).contains(content.replaceAll("\\s+", " "));
	}

	private Map<String, String> addresses() {
		Map<String, String> addresses = new LinkedHashMap<>();
		addresses.put("/", "582/QĐ-UBND");
		list(addresses, "/tin-tuc", "/api/news/articles", "title");
		first(addresses, "/chuyen-muc/%s", "/api/news/categories", "$..slug", "$..name");
		list(addresses, "/thong-bao", "/api/news/announcements", "title");
		list(addresses, "/van-ban", "/api/documents", "numberSymbol");
		list(addresses, "/to-chuc-thanh-vien", "/api/members/organisations", "name");
		list(addresses, "/hoi-dap", "/api/qa/questions", "subject");
		list(addresses, "/hinh-anh", "/api/news/albums", "title");
		addresses.put("/hoi-dap/gui-cau-hoi", "câu hỏi");
		addresses.put("/hoi-dap/tra-cuu", "Mã");
		first(addresses, "/trang/%s", "/api/news/pages", "$..slug", "$..title");
		addresses.put("/thong-ke", "538");
		addresses.put("/so-do-trang", "Văn bản");
		return addresses;
	}

	private void list(Map<String, String> addresses, String address, String api, String field) {
		String items = this.site.visitor().get(api).body();
		String shown = JsonPath.<List<Object>>read(items, "$.items[*]." + field).getFirst().toString();
		addresses.put(address, shown);
		addresses.put(address + "/" + JsonPath.<List<Object>>read(items, "$.items[*].slug").getFirst(), shown);
	}

	private void first(Map<String, String> addresses, String address, String api, String slug, String title) {
		String body = this.site.visitor().get(api).body();
		addresses.put(address.formatted(JsonPath.<List<Object>>read(body, slug).getFirst()),
				JsonPath.<List<Object>>read(body, title).getFirst().toString());
	}

	@Test
	void feedsAndTheSiteMapAreXmlAndRobotsAreText() {
		assertThat(this.site.visitor().get("/rss.xml").body()).startsWith("<?xml").contains("<rss");
		assertThat(this.site.visitor().get("/sitemap.xml").body()).startsWith("<?xml").contains("/tin-tuc");
		assertThat(this.site.visitor().get("/robots.txt").body()).contains("Sitemap:");
	}

	@Test
	void theDateOfTheArticleIsShownAsOnTheOldPage() {
		assertThat(this.site.visitor().get("/").text()).contains("13/10/2017").contains("30/03/2018");
	}

	@Test
	void whatDoesNotExistIs404InVietnamese() {
		Answer page = this.site.visitor().get("/tin-tuc/khong-co-bai-nay");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.text()).containsIgnoringCase("không");
	}

}
