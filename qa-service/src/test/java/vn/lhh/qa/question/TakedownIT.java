package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.TakedownContract;
import vn.lhh.testkit.rules.Routes;

import static org.assertj.core.api.Assertions.assertThat;

class TakedownIT extends TakedownContract {

	private static final String ADMIN = "/api/qa/admin/questions";

	@Override
	protected ApiClient editor() {
		return anyone().as("QA_ANSWERER");
	}

	@Override
	protected String strangersRole() {
		return "MEMBERS_ADMIN";
	}

	@Override
	protected PublicItem publish() {
		ApiClient.Answer topic = editor().post("/api/qa/admin/topics", Map.of("name", "Chủ đề " + System.nanoTime()));
		String id = published(topic.json().path("id").asString());
		String slug = slug(id);
		return new PublicItem(ADMIN + "/" + id, "/hoi-dap/" + slug, "/hoi-dap",
				List.of("/api/qa/questions", "/hoi-dap?chude=" + topic.json().path("slug").asString(), "/rss.xml",
						"/hoi-dap/rss.xml", "/sitemap/hoi-dap-1.xml", "/api/qa/questions/" + slug),
				List.of());
	}

	@Override
	protected void withdraw(PublicItem item) {
		assertThat(approver().post(item.admin() + "/hide", Map.of("reason", "Có số điện thoại")).status())
			.isEqualTo(200);
	}

	@Override
	protected void showAgain(PublicItem item) {
		approver().post(item.admin() + "/show");
	}

	@Override
	protected PublicRoutes routes(Instant change) {
		PublicItem item = publish();
		String slug = item.page().substring("/hoi-dap/".length());
		return new PublicRoutes() {

			@Override
			public String address(Routes route) {
				boolean asked = route.path().contains("/tracking") || route.path().endsWith("/consent");
				return asked ? "" : route.path().replace("{slug}", slug);
			}

			@Override
			public int count() {
				return 3;
			}

			@Override
			public boolean changesByClock(Routes route) {
				return false;
			}

		};
	}

	private ApiClient approver() {
		return anyone().as("APPROVER");
	}

	private String slug(String id) {
		return editor().get(ADMIN + "/" + id).json().path("slug").asString();
	}

	private String published(String topic) {
		String id = editor().post(ADMIN, Map.of("subject", "Phải ẩn", "bodyHtml", "<p>Phải ẩn</p>", "topicId", topic))
			.json()
			.path("id")
			.asString();
		Map<String, Object> answer = Map.of("bodyHtml", "<p>Trả lời</p>", "answeredByName", "Nguyễn Văn An",
				"organisation", "Văn phòng", "citations", List.of(Map.of("text", "Điều lệ, Điều 5")));
		String version = editor().get(ADMIN + "/" + id).header("ETag");
		editor().with("If-Match", version).put(ADMIN + "/" + id + "/answer", answer);
		editor().post(ADMIN + "/" + id + "/submit");
		assertThat(approver().post(ADMIN + "/" + id + "/publish").status()).isEqualTo(200);
		return id;
	}

}
