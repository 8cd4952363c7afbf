package vn.lhh.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Browser;
import vn.lhh.launcher.harness.WholeSite;
import vn.lhh.launcher.harness.WholeSiteJourney;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the home page shows all content of the union's present home page.
 */
@WholeSiteJourney
class HomePageIT {

	private final WholeSite site;

	private final String home;

	HomePageIT(WholeSite site) {
		this.site = site;
		this.home = site.home();
	}

	@Test
	void everyBlockIsReady() {
		assertThat(WholeSite.BLOCKS)
			.allSatisfy((block) -> assertThat(WholeSite.stateOf(this.home, block)).as(block).isEqualTo("ready"));
	}

	@Test
	void theTwelveDocumentsAreInTheOrderOfThePage() {
		assertThat(read("$.blocks.documents.items[*].numberSymbol")).startsWith("582/QĐ-UBND", "2136/QĐ-UBND",
				"50/QĐ-LHH", "44/QĐ-LHH", "4171/KH-UBND", "25/2014/Đ-UBND", "3553/UBND-VX", "688/UBND-VX", "48/QĐ-TW",
				"01", "01/2011/TT-BTC", "48 CT/TU");
		assertThat(read("$.blocks.documents.items[*].issueDate")).startsWith("2018-03-30", "2016-09-28", "2015-03-20",
				"2015-03-17", "2014-08-14", "2014-05-23", "2013-06-25", "2013-02-06", "2011-11-07", "2011-10-26",
				"2011-01-06", "2010-09-07");
	}

	@Test
	void theArticleOfOctober2017IsAmongTheNews() {
		List<Map<String, Object>> items = JsonPath.read(this.home, "$.blocks.news..items[*]");
		assertThat(items).anySatisfy((item) -> assertThat(item).containsEntry("displayDate", "2017-10-13")
			.hasEntrySatisfying("title",
					(title) -> assertThat(title.toString()).startsWith("Liên hiệp Hội Lâm Đồng tiếp tục vươn lên")));
	}

	@Test
	void theThreeBranchesAreThereWithTheirOrganisations() {
		assertThat(read("$.blocks.members.items[*].name")).containsExactly("Hội thành viên",
				"Tổ chức Khoa học và Công nghệ", "Tổ chức trực thuộc LHH");
		assertThat(read("$.blocks.members.items[*].children[*].slug")).isNotEmpty();
		assertThat(read("$.blocks.members.items[1].shortName")).containsExactly("Tổ chức KH&CN");
	}

	@Test
	void theFiveLinksAreThere() {
		assertThat(read("$.blocks.links..title").stream().filter((title) -> !title.equals("LIÊN KẾT")))
			.contains("Liên hiệp hội Việt Nam")
			.anyMatch((title) -> title.contains("UBND tỉnh"))
			.anyMatch((title) -> title.contains("Sở KHCN"))
			.anyMatch((title) -> title.contains("Tỉnh đoàn"))
			.anyMatch((title) -> title.toLowerCase(Locale.ROOT).contains("sở tư pháp"));
	}

	@Test
	void everyOtherBlockHasItems() {
		for (String block : new String[] { "announcements", "questions", "albums", "banners" }) {
			assertThat(JsonPath.<List<Object>>read(this.home, "$.blocks.%s.items[*]".formatted(block))).as(block)
				.isNotEmpty();
		}
	}

	@Test
	void theCounterGoesOnFromTheOldSite() {
		assertThat(this.site.visitsAtFirst()).isEqualTo(538980);
		String visits = this.site.visitor().get("/api/stats/visits").body();
		assertThat(JsonPath.<Integer>read(visits, "$.baseline.value")).isEqualTo(538980);
	}

	@Test
	void aPhoneFetchesNoMorePicturesThanItShows() {
		List<Response> pictures = new ArrayList<>();
		try (Browser browser = Browser.open()) {
			Page page = browser.newVisitor();
			page.setViewportSize(360, 800);
			page.onResponse((response) -> {
				if (response.url().contains("/api/news/media/")) {
					pictures.add(response);
				}
			});
			page.navigate(this.site.url());
			assertThat(pictures).isNotEmpty();
			assertThat(List.copyOf(pictures).stream().mapToLong((picture) -> picture.body().length).sum())
				.isLessThanOrEqualTo(150_000);
		}
	}

	private List<String> read(String path) {
		Object found = JsonPath.read(this.home, path);
		return (found instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of(String.valueOf(found));
	}

}
