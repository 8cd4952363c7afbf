package vn.lhh.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lhh.web.StubGateway;
import vn.lhh.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderFormsTests extends WebTest {

	private static final String ASK = "/hoi-dap/gui-cau-hoi";

	private static final String TRACK = "/hoi-dap/tra-cuu";

	private static final String REFUSED = """
			{"status": 400, "code": "validation-failed", "detail": "Có 2 mục cần sửa.", "errors": [
			{"field": "subject", "code": "too-long", "message": "Dài quá 200 ký tự."},
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

	private StubGateway.Request asked() {
		return GATEWAY.requests().stream().filter((request) -> request.method().equals("POST")).findFirst().get();
	}

	@Test
	void aQuestionIsHandedOnAndItsCodeShownButNeverKept() {
		Answer taken = post(ASK, question(), "Origin", ORIGIN, "X-Forwarded-For", "203.0.113.9");
		assertThat(taken.status()).isEqualTo(303);
		assertThat(taken.header("Location")).startsWith(ASK + "/da-nhan?phieu=").doesNotContain("K7MPX4RWQ2");
		Answer page = get(taken.header("Location"));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.html().select(".code").text()).isEqualTo("K7MPX 4RWQ2");
		assertThat(page.html().select(".code span").eachText()).containsExactly("K7MPX", "4RWQ2");
		assertThat(page.text()).contains("16/11/2026");
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
		assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin");
		assertThat(asked().headers().getFirst("X-Forwarded-For")).isEqualTo("203.0.113.9");
		assertThat(asked().body()).contains("\"subject\":\"Điều kiện gia nhập?\"", "\"phone\":null",
				"\"publishAllowed\":false", "\"displayAnonymous\":true",
				"\"consent\":{\"accepted\":true,\"version\":\"2026-01\"}");
	}

	@Test
	void loadingTheReceiptAgainAsksNothingAgain() {
		String receipt = post(ASK, question(), "Origin", ORIGIN).header("Location");
		assertThat(get(receipt).text()).isEqualTo(get(receipt).text()).contains("K7MPX 4RWQ2");
		assertThat(GATEWAY.requests()).filteredOn((request) -> request.method().equals("POST")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "?phieu=", "?phieu=K7MPX4RWQ2", "?phieu=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void aReceiptThatIsNotOursShowsNoCode(String note) {
		Answer page = get(ASK + "/da-nhan" + note);
		assertThat(page.status()).isEqualTo(410);
		assertThat(page.text()).contains("Phiếu này đã hết hạn");
		assertThat(page.html().select(".code")).isEmpty();
	}

	@Test
	void nothingIsAgreedToBeforehand() {
		Document form = get(ASK).html();
		assertThat(form.select("#publishallowed, #consent")).hasSize(2).noneMatch((box) -> box.hasAttr("checked"));
	}

	@Test
	void theIntroductionNamesAllThatIsAskedFor() {
		Document form = get(ASK).html();
		assertThat(form.select("label:has(.required), .choice:has(.required)").eachText())
			.containsExactly("Tiêu đề câu hỏi (bắt buộc)", "Nội dung (bắt buộc)", "Tôi đã đọc và đồng ý (bắt buộc)");
		assertThat(form.select(".page-intro").text()).contains("Chỉ tiêu đề, nội dung và sự đồng ý", "là bắt buộc");
	}

	@ParameterizedTest
	@CsvSource({ "subject, required, Xin nhập tiêu đề câu hỏi.", "body, required, Xin nhập nội dung.",
			"phone, required, Xin nhập số điện thoại để chúng tôi gọi lại.",
			"email, required, Xin nhập thư điện tử để chúng tôi trả lời bạn.",
			"fullName, too-long, Họ và tên: trường này sai.", "topic, invalid, Chủ đề: trường này sai." })
	void aMessageSaysWhichFieldItIsAbout(String field, String code, String message) {
		GATEWAY.on("POST /api/qa/questions", 400, """
				{"status": 400, "code": "validation-failed", "detail": "Có 1 mục cần sửa.", "errors": [
				{"field": "%s", "code": "%s", "message": "Trường này sai."}]}""".formatted(field, code));
		Document form = post(ASK, question(), "Origin", ORIGIN).html();
		assertThat(form.title()).startsWith("Lỗi: Gửi câu hỏi");
		assertThat(form.select("#" + field + "-loi").text()).isEqualTo(message);
		Element link = form.select(".error-summary a").first();
		assertThat(link.text()).isEqualTo(message);
		Element input = form.select(link.attr("href")).first();
		assertThat(input.attr("name")).isEqualTo(field);
		assertThat(input.attr("aria-invalid")).isEqualTo("true");
		assertThat(input.attr("aria-describedby").split(" ")).contains(field + "-loi")
			.allSatisfy((id) -> assertThat(form.getElementById(id)).as(id).isNotNull());
	}

	@Test
	void whatIsWrongWithNoFieldOfTheFormIsSaidAllTheSame() {
		GATEWAY.on("POST /api/qa/questions", 400, """
				{"status": 400, "code": "validation-failed", "detail": "Có 1 mục cần sửa.", "errors": [
				{"field": "targetOrgId", "code": "not-found", "message": "Không có tổ chức này."}]}""");
		Document form = post(ASK, question(), "Origin", ORIGIN).html();
		assertThat(form.select(".error-summary li").eachText()).containsExactly("Không có tổ chức này.");
		assertThat(form.select(".error-summary a")).isEmpty();
	}

	@Test
	void theChoicesOfAReplyAreOneQuestion() {
		Document form = get(ASK).html();
		assertThat(form.select("input[name=wantsReplyBy]").parents().select("fieldset > legend").eachText())
			.contains("Nhận trả lời riêng qua");
		assertThat(form.select("[aria-describedby]")).isNotEmpty()
			.allSatisfy((field) -> assertThat(field.attr("aria-describedby").split(" "))
				.allSatisfy((id) -> assertThat(form.getElementById(id)).as(id).isNotNull()));
	}

	@Test
	void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
		GATEWAY.on("POST /api/qa/questions", 400, REFUSED);
		Answer page = post(ASK, question(), "Origin", ORIGIN);
		Document form = page.html();
		assertThat(page.status()).isEqualTo(400);
		assertThat(form.select(".error-summary").text()).contains("Có 2 mục cần sửa.");
		assertThat(form.select("#subject-loi").text()).isEqualTo("Tiêu đề câu hỏi: dài quá 200 ký tự.");
		assertThat(form.select("#subject").attr("aria-invalid")).isEqualTo("true");
		assertThat(form.select("#consent-loi").text()).isEqualTo("Xin đọc và đánh dấu đồng ý trước khi gửi.");
		assertThat(form.select("#subject").attr("value")).isEqualTo("Điều kiện gia nhập?");
		assertThat(form.select("#body").text()).isEqualTo("Xin hỏi <b>điều kiện</b> \"gia nhập\"");
		assertThat(form.select("#email").attr("value")).isEqualTo("b@example.vn");
		assertThat(form.select("#topic option[selected]").attr("value")).isEqualTo("to-chuc-hoi");
		assertThat(form.select("input[value=EMAIL]").hasAttr("checked")).isTrue();
		assertThat(form.select("#publishallowed").hasAttr("checked")).isFalse();
		assertThat(form.select("#displayanonymous").hasAttr("checked")).isTrue();
	}

	@Test
	void whatIsAgreedToIsTheTextThatWasRead() {
		GATEWAY.on("POST /api/qa/questions", 400, REFUSED);
		assertThat(post(ASK, question(), "Origin", ORIGIN).html().select("#consent").hasAttr("checked")).isTrue();
		GATEWAY.on("/api/qa/consent", 200, json("qa.consent.json", "2026-01", "2026-12"));
		Document form = post(ASK, question(), "Origin", ORIGIN).html();
		assertThat(form.select("[name=consentVersion]").val()).isEqualTo("2026-12");
		assertThat(form.select("#consent").hasAttr("checked")).isFalse();
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
			"//lhh.example", "khong phai dia chi" })
	void aFormOfAnotherSiteIsRefused(String origin) {
		Answer page = post(ASK, question(), "Origin", origin);
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("chỉ nhận nội dung gửi từ chính trang này");
		assertThat(GATEWAY.requests()).noneMatch((request) -> request.method().equals("POST"));
	}

	@Test
	void aFormWhoseBrowserHidesItsAddressIsTakenFromThisSiteOnly() {
		assertThat(post(ASK, question(), "Origin", "null", "Sec-Fetch-Site", "same-origin").status()).isEqualTo(303);
		assertThat(List.of("cross-site", "same-site", "none"))
			.allSatisfy((from) -> assertThat(post(ASK, question(), "Origin", "null", "Sec-Fetch-Site", from).status())
				.isEqualTo(403));
		assertThat(post(ASK, question(), "Origin", "https://evil.example", "Sec-Fetch-Site", "same-origin").status())
			.isEqualTo(403);
	}

	@Test
	void aFormFromNowhereIsRefused() {
		assertThat(post(ASK, question()).status()).isEqualTo(403);
	}

	@Test
	void anOldBrowserIsKnownByItsReferer() {
		assertThat(post(ASK, question(), "Referer", ORIGIN + ASK).status()).isEqualTo(303);
	}

	@Test
	void theSiteUnderAnotherOfItsNamesIsStillTheSite() {
		assertThat(
				post(ASK, question(), "Origin", "http://127.0.0.1:8080", "X-Forwarded-Host", "127.0.0.1:8080").status())
			.isEqualTo(303);
	}

	@Test
	void theCodeIsReadHoweverItIsTyped() {
		Answer sent = post(TRACK, Map.of("code", " k7mp-x4rw q2 "), "Origin", ORIGIN);
		assertThat(sent.status()).isEqualTo(303);
		assertThat(sent.header("Location").toLowerCase(Locale.ROOT)).startsWith(TRACK + "?phieu=")
			.doesNotContain("k7mp");
		Answer page = get(sent.header("Location"));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Đã tiếp nhận", "Điều kiện gia nhập?", "08:00 ngày 01/11/2026");
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void aPrivateAnswerIsShownToWhoHasTheCodeAndKeptByNobody() {
		GATEWAY.on("/api/qa/tracking/K7MPX4RWQ2", 200, tracking("ANSWERED", "Đã trả lời riêng", false, """
				{"bodyHtml": "<p>Mời bạn <strong>đến</strong> văn phòng.</p><script>x()</script>",
				"answeredByName": "Lê Văn C", "answeredByPosition": null, "organisation": null,
				"answeredAt": "2026-11-02T08:00:00+07:00", "revision": 1, "citations": []}"""));
		Answer page = get(post(TRACK, Map.of("code", "K7MPX4RWQ2"), "Origin", ORIGIN).header("Location"));
		assertThat(page.html().select(".receipt .qa-answered .prose").html())
			.isEqualTo("<p>Mời bạn <strong>đến</strong> văn phòng.</p>");
		assertThat(page.text()).contains("Đã trả lời riêng", "Lê Văn C, ngày 02/11/2026");
		assertThat(page.header("Cache-Control")).isEqualTo("no-store");
		assertThat(page.html().select("form[action$=rut-lai]")).isEmpty();
	}

	@Test
	void aPrivateAnswerNamesWhatItLeansOnAndLeadsToWhatCanBeRead() {
		String document = "0198c0de-0000-7000-8000-0000000000d1";
		GATEWAY.on("/api/qa/tracking/K7MPX4RWQ2", 200, tracking("ANSWERED", "Đã trả lời riêng", false, """
				{"bodyHtml": "<p>Mời bạn</p>", "citations": [{"text": "Điều lệ", "documentId": "%s"},
				  {"text": "Quy chế cũ", "documentId": "0198c0de-0000-7000-8000-0000000000d2"}]}"""
			.formatted(document)));
		GATEWAY.sample("/api/documents/" + document, "documents.document.json", Map.of());
		Answer page = get(post(TRACK, Map.of("code", "K7MPX4RWQ2"), "Origin", ORIGIN).header("Location"));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.html().select(".citations li").eachText()).containsExactly("Điều lệ", "Quy chế cũ");
		assertThat(page.html().select(".citations a").eachAttr("href")).containsExactly("/van-ban/582-qd-ubnd-2018");
	}

	@Test
	void anOpenQuestionIsTakenBackFromItsPage() {
		GATEWAY.on("POST /api/qa/tracking/K7MPX4RWQ2/withdraw", 200,
				tracking("WITHDRAWN", "Người hỏi đã rút", false, "null"));
		Document open = get(post(TRACK, Map.of("code", "K7MPX4RWQ2"), "Origin", ORIGIN).header("Location")).html();
		Element form = open.select("details form[action=/hoi-dap/tra-cuu/rut-lai]").first();
		assertThat(form.outerHtml()).doesNotContain("K7MPX4RWQ2");
		Answer sent = post(form.attr("action"), Map.of("phieu", form.select("[name=phieu]").val()), "Origin", ORIGIN);
		assertThat(sent.status()).isEqualTo(303);
		assertThat(sent.header("Location")).startsWith(TRACK + "?phieu=").doesNotContain("K7MPX4RWQ2");
		assertThat(asked().path()).isEqualTo("/api/qa/tracking/K7MPX4RWQ2/withdraw");
	}

	@ParameterizedTest
	@CsvSource({ "RECEIVED, 1", "ANSWER_REVIEW, 1", "ANSWERED, 0", "PUBLISHED, 0", "REJECTED, 0", "WITHDRAWN, 0" })
	void onlyAnOpenQuestionIsStillToBeAnswered(String state, int shown) {
		GATEWAY.on("/api/qa/tracking/K7MPX4RWQ2", 200, json("qa.tracking.json", "RECEIVED", state));
		Answer page = get(post(TRACK, Map.of("code", "K7MPX4RWQ2"), "Origin", ORIGIN).header("Location"));
		assertThat(page.html().select(".facts dt:contains(Dự kiến trả lời trước)")).hasSize(shown);
	}

	@Test
	void whoAskedWhatWasAskedBeforeIsLedToThatQuestion() {
		GATEWAY.on("/api/qa/tracking/K7MPX4RWQ2", 200, tracking("DUPLICATE", "Trùng câu hỏi đã có", false, "null")
			.replace("\"publicUrl\": null", "\"publicUrl\": \"/hoi-dap/dieu-kien\""));
		Answer page = get(post(TRACK, Map.of("code", "K7MPX4RWQ2"), "Origin", ORIGIN).header("Location"));
		assertThat(page.html().select("a[href=/hoi-dap/dieu-kien]").text()).isEqualTo("Xem câu hỏi đã có");
	}

	@Test
	void withoutItsNoteNothingIsTakenBack() {
		Answer page = post(TRACK + "/rut-lai", Map.of("phieu", "K7MPX4RWQ2"), "Origin", ORIGIN);
		assertThat(page.text()).contains("Phiên tra cứu đã hết hạn");
		assertThat(GATEWAY.requests()).noneMatch((request) -> request.method().equals("POST"));
	}

	private static String tracking(String state, String label, boolean withdrawable, String answer) {
		return """
				{"state": "%s", "stateLabel": "%s", "subject": "Điều kiện gia nhập?",
				"receivedAt": "2026-11-01T08:00:00+07:00", "dueAt": null, "updatedAt": null, "overdue": false,
				"publicUrl": null, "rejectReason": null, "answer": %s, "withdrawable": %s}""".formatted(state, label,
				answer, withdrawable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ABCDEFGHJK", "../admin", "x/y", "%00" })
	void anUnknownCodeIsSaidBesideTheField(String code) {
		Answer page = post(TRACK, Map.of("code", code), "Origin", ORIGIN);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.html().select("#code-loi").text()).contains("Không tìm thấy câu hỏi nào có mã này");
		assertThat(page.html().title()).startsWith("Lỗi: Tra cứu câu hỏi");
		assertThat(page.html().select("[role=alert] a[href=#code]")).hasSize(1);
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
		assertThat(page.text()).contains("Lời văn đồng ý tạm thời chưa tải được");
		assertThat(page.html().select("#consent")).isEmpty();
	}

}
