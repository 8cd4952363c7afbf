package vn.lhh.gateway.docs;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.Site;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class ApiDocsIT {

	private final Site site;

	ApiDocsIT(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void onePageNamesTheOperationsOfAllServices() {
		Backends.forget();
		Backends.of(Backend.NEWS)
			.json("/api/news/openapi.json",
					"{\"info\":{\"title\":\"Tin tức\"},\"paths\":{\"/api/news/articles\":{\"get\":{\"summary\":\"Danh <b>sách</b> tin\"}},\"/api/news/admin/articles\":{\"post\":{}}}}");
		HttpResponse<byte[]> page = this.site.get("/api/docs");
		String html = Site.text(page);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(Site.header(page, "Content-Type")).startsWith("text/html");
		assertThat(html).contains("/api/site/home", "/api/site/visits", "/api/news/articles", "Tin tức");
		assertThat(html).contains("Danh &lt;b&gt;sách&lt;/b&gt; tin").contains("Biên tập (cần mã truy cập)");
		assertThat(html).contains("/api/stats/openapi.json").contains("Chưa đọc được mô tả");
		assertThat(html).doesNotContain("<script").doesNotContain("style=");
	}

	@Test
	void theGatewayDescribesItsOwnApi() {
		JsonNode api = Site.json(this.site.get("/api/site/openapi.json"));
		assertThat(api.path("openapi").asString()).startsWith("3.1");
		assertThat(api.path("paths").propertyNames()).containsExactlyInAnyOrder("/api/site/home", "/api/site/live",
				"/api/site/menu", "/api/site/visits");
		assertThat(api.path("components").path("schemas").has("VisitRequest")).isTrue();
	}

	@Test
	void whatDescribesIsSetUpWhenItIsAsked(@Autowired ConfigurableListableBeanFactory beans) {
		assertThat(beans.getBeanDefinitionNames())
			.filteredOn((name) -> String.valueOf(beans.getType(name, false)).contains(" org.springdoc."))
			.hasSizeGreaterThan(10)
			.allMatch((name) -> beans.getBeanDefinition(name).isLazyInit());
	}

	@Test
	void theStyleOfThePageIsServedHere() {
		assertThat(Site.header(this.site.get("/api/docs/docs.css"), "Content-Type")).startsWith("text/css");
	}

}
