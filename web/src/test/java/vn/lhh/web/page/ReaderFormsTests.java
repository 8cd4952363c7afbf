package vn.lhh.web.page;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.web.StandIn;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderFormsTests extends WebTest {

	private static final String ASK = "/hoi-dap/gui-cau-hoi";

	private static final String TRACK = "/hoi-dap/tra-cuu";

	private static final String REFUSED = """
			{"status": 400, "code": "validation-failed", "detail": "Có 2 mục cần sửa.", "errors": [
			{"field": "subject", "code": "too-long", "message": "Câu hỏi dài quá 200 ký tự."},
			{"field": "consent.accepted", "code": "required", "message": "Cần đánh dấu đồng ý."}]}""";

	private static Map<String, String> question() {
		Map<String, String> form = new HashMap<>();
		form.put("subject", "Điều kiện gia nhập?");
		form.put("body", "Xin hỏi <b>điều kiện</b> \"gia nhập\"");
		form.put("topic", "to-chuc-hoi");
		form.put("fullName", "Trần Thị B");
		form.put("email", "b@example.vn");
		form.put("phone", "");
		form.put("wantsReplyBy", "EMAIL");
		form.put("displayAnonymous", "true");
		form.put("consent", "true");
		form.put("consentVersion", "2026-01");
		return form;
	}

	private StandIn.Request asked() {
		return GATEWAY.requests().stream().filter((request) -> request.method().equals("POST")).findFirst().get();
	}

	@Test
	void aQuestionIsHandedOnAndItsCodeShownButNeverKept() {
		Answer page = post(ASK, question(), "Origin", ORIGIN, "X-Forwarded-For", "203.0.113.9");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.html().select(".code").text()).isEqualTo("K7MPX4RWQ2");
		assertThat(page.text()).contains("16/11/2026");
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
		assertThat(asked().headers().getFirst("X-Forwarded-For")).isEqualTo("203.0.113.9");
		assertThat(asked().body()).contains("\"subject\":\"Điều kiện gia nhập?\"", "\"phone\":null",
				"\"publishAllowed\":false", "\"displayAnonymous\":true",
				"\"consent\":{\"accepted\":true,\"version\":\"2026-01\"}");
	}

	@Test
	void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
		GATEWAY.on("POST /api/qa/questions", 400, REFUSED);
		Answer page = post(ASK, question(), "Origin", ORIGIN);
		Document form = page.html();
		assertThat(page.status()).isEqualTo(400);
		assertThat(form.select(".error-summary").text()).contains("Có 2 mục cần sửa.");
		assertThat(form.select("#subject-loi").text()).isEqualTo("Câu hỏi dài quá 200 ký tự.");
		assertThat(form.select("#subject").attr("aria-invalid")).isEqualTo("true");
		assertThat(form.select("#consent-loi").text()).isEqualTo("Cần đánh dấu đồng ý.");
		assertThat(form.select("#subject").attr("value")).isEqualTo("Điều kiện gia nhập?");
		assertThat(form.select("#body").text()).isEqualTo("Xin hỏi <b>điều kiện</b> \"gia nhập\"");
		assertThat(form.select("#email").attr("value")).isEqualTo("b@example.vn");
		assertThat(form.select("#topic option[selected]").attr("value")).isEqualTo("to-chuc-hoi");
		assertThat(form.select("input[value=EMAIL]").hasAttr("checked")).isTrue();
		assertThat(form.select("#publishallowed").hasAttr("checked")).isFalse();
		assertThat(form.select("#displayanonymous").hasAttr("checked")).isTrue();
	}

	@Test
	void whenTheServiceIsOutTheReaderIsToldAndTheTextStays() {
		GATEWAY.on("POST /api/qa/questions", 503, "{}");
		Answer page = post(ASK, question(), "Origin", ORIGIN);
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.text()).contains("Lúc này chưa gửi được");
		assertThat(page.html().select("#subject").attr("value")).isEqualTo("Điều kiện gia nhập?");
	}

	@Test
	void tooManyQuestionsAreRefusedWithoutLosingTheText() {
		GATEWAY.on("POST /api/qa/questions", 429, "{}");
		Answer page = post(ASK, question(), "Origin", ORIGIN);
		assertThat(page.status()).isEqualTo(429);
		assertThat(page.text()).contains("nhiều lần liền nhau");
		assertThat(page.html().select("#body").text()).contains("gia nhập");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "null", "https://lhh.example.evil.example", "http://lhh.example",
			"khong phai dia chi" })
	void aFormOfAnotherSiteIsRefused(String origin) {
		Answer page = post(ASK, question(), "Origin", origin);
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("chỉ nhận nội dung gửi từ chính trang này");
		assertThat(GATEWAY.requests()).noneMatch((request) -> request.method().equals("POST"));
	}

	@Test
	void aFormFromNowhereIsRefused() {
		assertThat(post(ASK, question()).status()).isEqualTo(403);
	}

	@Test
	void anOldBrowserIsKnownByItsReferer() {
		assertThat(post(ASK, question(), "Referer", ORIGIN + ASK).status()).isEqualTo(200);
	}

	@Test
	void theSiteUnderAnotherOfItsNamesIsStillTheSite() {
		assertThat(
				post(ASK, question(), "Origin", "http://127.0.0.1:8080", "X-Forwarded-Host", "127.0.0.1:8080").status())
			.isEqualTo(200);
	}

	@Test
	void theCodeIsReadHoweverItIsTyped() {
		Answer page = post(TRACK, Map.of("code", " k7mp-x4rw q2 "), "Origin", ORIGIN);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Đã tiếp nhận", "Điều kiện gia nhập?", "08:00 ngày 01/11/2026");
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ABCDEFGHJK", "../admin", "x/y", "%00" })
	void anUnknownCodeIsSaidBesideTheField(String code) {
		Answer page = post(TRACK, Map.of("code", code), "Origin", ORIGIN);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.html().select("#code-loi").text()).contains("Không tìm thấy câu hỏi nào có mã này");
		assertThat(page.html().select("#code").attr("value")).isEqualTo(code);
	}

	@Test
	void anEmptyCodeIsAskedFor() {
		assertThat(post(TRACK, Map.of("code", ""), "Origin", ORIGIN).text()).contains("Xin nhập mã tra cứu.");
	}

	@Test
	void withoutTheConsentTextNobodyIsAskedToAgree() {
		GATEWAY.on("/api/qa/consent", 503, "{}");
		Answer page = get(ASK);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Lời văn đồng ý tạm thời chưa đọc được");
		assertThat(page.html().select("#consent")).isEmpty();
	}

}
