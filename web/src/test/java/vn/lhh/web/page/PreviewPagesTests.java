package vn.lhh.web.page;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewPagesTests extends WebTest {

	@ParameterizedTest
	@CsvSource({ "news/articles, news.article.json", "news/announcements, news.announcement.json",
			"news/pages, news.page.json", "documents/documents, documents.document.json" })
	void aDraftLooksAsItsPageWouldAndIsKeptAndListedByNobody(String type, String sample) {
		String service = type.substring(0, type.indexOf('/'));
		String plural = type.substring(type.indexOf('/') + 1);
		GATEWAY.on("/api/" + service + "/preview/" + plural + "/maXemTruoc_1", 200, json(sample, "\"id\"", "\"id\""));
		Answer answer = get("/xem-truoc/" + type + "/maXemTruoc_1");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("X-Robots-Tag")).contains("noindex");
		Document page = answer.html();
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select(".preview-note").text()).startsWith("Bản xem trước");
		assertThat(page.select("h1").text()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/xem-truoc/news/articles/da-het-han", "/xem-truoc/news/banners/x", "/xem-truoc" })
	void anAddressThatHasEndedOrNeverWasIsNotFound(String address) {
		assertThat(get(address).status()).isEqualTo(404);
	}

}
