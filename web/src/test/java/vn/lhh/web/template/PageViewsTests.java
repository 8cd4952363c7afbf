package vn.lhh.web.template;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import vn.lhh.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

class PageViewsTests extends WebTest {

	@MockitoSpyBean
	@Autowired
	private ThymeleafViewResolver templates;

	@Test
	void aPageThatShowsTheSameIsDrawnOnceButReadForEveryReader() throws Exception {
		Answer first = get("/thong-bao");
		clearInvocations(this.templates);
		int reads = GATEWAY.requests().size();
		Answer second = get("/thong-bao");
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
		assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
		assertThat(second.header("Content-Language")).isEqualTo(first.header("Content-Language")).isEqualTo("vi");
		assertThat(second.header("Surrogate-Key")).isNotEmpty().isEqualTo(first.header("Surrogate-Key"));
		assertThat(GATEWAY.requests()).hasSizeGreaterThan(reads);
		verify(this.templates, never()).resolveViewName(any(), any());
	}

	@Test
	void aPageIsSentInOnePieceWhoseLengthIsSaid() {
		Answer page = get("/thong-bao");
		assertThat(page.header("Content-Length"))
			.isEqualTo(String.valueOf(page.body().getBytes(StandardCharsets.UTF_8).length));
	}

	@Test
	void whatChangedIsShownAtOnce() throws Exception {
		get("/");
		clearInvocations(this.templates);
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "Mời tham gia Hội thi", "Gia hạn Hội thi"));
		assertThat(get("/").body()).contains("Gia hạn Hội thi").doesNotContain("Mời tham gia Hội thi");
		verify(this.templates, times(1)).resolveViewName(eq("home"), any());
	}

	@Test
	void aMomentThatNoReaderIsToldDoesNotMakeAnotherPage() throws Exception {
		get("/");
		clearInvocations(this.templates);
		GATEWAY.on("/api/site/home", 200, json("site.home.json", "\"state\": \"ready\",\n",
				"\"state\": \"ready\", \"asOf\": \"2026-11-22T09:00:00+07:00\",\n"));
		get("/");
		verify(this.templates, never()).resolveViewName(any(), any());
	}

	@Test
	void figuresOfAMomentAreDrawnForEveryReader() throws Exception {
		get("/thong-ke");
		clearInvocations(this.templates);
		assertThat(get("/thong-ke").header("Cache-Control")).contains("no-store");
		verify(this.templates, times(1)).resolveViewName(any(), any());
	}

	@Test
	void aReaderWhoHasThePageIsToldSo() {
		String etag = get("/van-ban").header("ETag");
		Answer again = get("/van-ban", "If-None-Match", etag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.header("Surrogate-Key")).isNotEmpty();
	}

}
