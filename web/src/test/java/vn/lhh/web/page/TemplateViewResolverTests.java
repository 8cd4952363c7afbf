package vn.lhh.web.page;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateViewResolverTests extends WebTest {

	@Test
	void aPageIsSentInOnePieceWhoseLengthIsSaid() {
		Answer page = get("/thong-bao");
		assertThat(page.header("Content-Length"))
			.isEqualTo(String.valueOf(page.body().getBytes(StandardCharsets.UTF_8).length));
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.header("Content-Language")).isEqualTo("vi");
	}

	@Test
	void aPageThatShowsTheSameHasTheSameTag() {
		String first = get("/").header("ETag");
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "\"state\": \"ready\",\n",
				"\"state\": \"ready\", \"asOf\": \"2026-11-22T09:00:00+07:00\",\n"));
		assertThat(get("/").header("ETag")).isEqualTo(first).matches("\"[0-9a-f]{32}\"");
	}

	@Test
	void whatChangedIsShownAtOnce() {
		String first = get("/").header("ETag");
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "Mời tham gia Hội thi", "Gia hạn Hội thi"));
		Answer second = get("/", "If-None-Match", first);
		assertThat(second.body()).contains("Gia hạn Hội thi").doesNotContain("Mời tham gia Hội thi");
		assertThat(second.header("ETag")).isNotEqualTo(first);
	}

	@Test
	void aReaderWhoHasThePageIsToldSo() {
		String etag = get("/van-ban").header("ETag");
		Answer again = get("/van-ban", "If-None-Match", etag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.header("Surrogate-Key")).isNotEmpty();
	}

	@Test
	void aPageThatMayNotBeKeptHasNoTag() {
		assertThat(get("/thong-ke").header("ETag")).isEmpty();
		assertThat(get("/khong-co").header("ETag")).isEmpty();
	}

}
