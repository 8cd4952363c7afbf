package vn.lhh.qa.demo;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ServiceIT;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceIT
@TestPropertySource(properties = "portal.demo=true")
class DemoContentIT {

	@LocalServerPort
	private int port;

	@Autowired
	private DemoContent demo;

	@Test
	void aNewSiteShowsAnsweredQuestionsInFiveTopicsAndAgainNotTwice() throws Exception {
		this.demo.run(new DefaultApplicationArguments());
		ApiClient reader = new ApiClient(this.port);
		JsonNode topics = reader.get("/api/qa/topics").json().path("items");
		assertThat(topics.valueStream().map((topic) -> topic.path("slug").asString())).containsExactly("to-chuc-hoi",
				"tu-van-phan-bien", "hoi-thi-sang-tao", "pho-bien-kien-thuc", "so-huu-tri-tue");
		JsonNode newest = reader.get("/api/qa/questions?size=5").json();
		assertThat(newest.path("totalItems").asInt()).isEqualTo(51);
		assertThat(newest.path("items").get(0).path("subject").asString()).startsWith("Học sinh tiểu học");
		assertThat(newest.path("items").get(0).path("displayName").asString()).isEqualTo("Ẩn danh");
		String slug = newest.path("items").get(0).path("slug").asString();
		JsonNode one = reader.get("/api/qa/questions/" + slug).json();
		assertThat(one.path("answers").get(0).path("bodyHtml").asString()).contains("thuyết minh");
		assertThat(one.path("answeredAt").asString()).startsWith("2018-03-26");
	}

}
