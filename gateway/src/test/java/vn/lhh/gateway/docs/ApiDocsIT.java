package vn.lhh.gateway.docs;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.Backends;
import vn.lhh.gateway.GatewayIT;
import vn.lhh.gateway.GatewayTestClient;
import vn.lhh.gateway.backend.Backend;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayIT
class ApiDocsIT {

	private final GatewayTestClient gatewayTestClient;

	ApiDocsIT(@LocalServerPort int port) {
		this.gatewayTestClient = new GatewayTestClient(port);
	}

	@Test
	void onePageLoadsSwaggerUiFromHereOverAllServices() {
		HttpResponse<byte[]> page = this.gatewayTestClient.get("/api/docs");
		String html = GatewayTestClient.text(page);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.header(page, "Content-Type")).startsWith("text/html");
		assertThat(GatewayTestClient.header(page, "Content-Security-Policy")).contains("default-src 'self'")
			.doesNotContain("unsafe");
		assertThat(html).contains("/api/site/openapi.json", "/api/news/openapi.json", "/api/documents/openapi.json",
				"/api/members/openapi.json", "/api/qa/openapi.json", "/api/stats/openapi.json",
				"/api/search/openapi.json", "/api/identity/openapi.json");
		assertThat(html).doesNotContain("style=").doesNotContain("http://").doesNotContain("https://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs.css", "swagger-ui.css", "docs.js", "swagger-ui-bundle.js",
			"swagger-ui-standalone-preset.js" })
	void itsFilesAreServedWithTheirTypes(String file) {
		HttpResponse<byte[]> answer = this.gatewayTestClient.get("/api/docs/" + file);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(GatewayTestClient.header(answer, "Content-Type"))
			.startsWith(file.endsWith(".css") ? "text/css" : "text/javascript");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page.html", "swagger-ui.js", "index.html", "../docs.css" })
	void noOtherFileIs(String file) {
		assertThat(this.gatewayTestClient.get("/api/docs/" + file).statusCode()).isBetween(400, 404);
	}

	@Test
	void itsOwnOperationsSayWhatTheyAreForAndHowTheyFail() {
		JsonNode api = GatewayTestClient.json(this.gatewayTestClient.get("/api/site/openapi.json"));
		assertThat(api.path("info").path("description").asString()).isNotBlank();
		api.path("paths").valueStream().flatMap((path) -> path.valueStream()).forEach(ApiDocsIT::saysWhatItIsFor);
		api.at("/components/schemas")
			.valueStream()
			.flatMap((type) -> type.path("properties").valueStream())
			.forEach((field) -> assertThat(field.path("description").asString("")).as(field.toString()).isNotBlank());
		assertThat(api.at("/components/schemas/VisitRequest/required").valueStream().map(JsonNode::asString))
			.contains("visitId", "path");
	}

	private static void saysWhatItIsFor(JsonNode operation) {
		String id = operation.path("operationId").asString();
		assertThat(operation.path("summary").asString("")).as(id).isNotBlank();
		assertThat(operation.path("description").asString("")).as(id).isNotBlank();
		assertThat(operation.path("responses").has("429")).as(id).isTrue();
	}

	@Test
	void theGatewayDescribesItsOwnApi() {
		JsonNode api = GatewayTestClient.json(this.gatewayTestClient.get("/api/site/openapi.json"));
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

}
