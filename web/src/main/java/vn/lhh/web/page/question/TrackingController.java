package vn.lhh.web.page.question;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.document.DocumentLinks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.QuestionsApi;

/**
 * Pages for tracking an own question by its code. The code never stands in a page's
 * address, so that no history and no log contains it.
 */
@Controller
class TrackingController {

	private static final String ADDRESS = "/hoi-dap/tra-cuu";

	private static final String EXPIRED = "Phiên tra cứu đã hết hạn; xin nhập lại mã tra cứu.";

	private static final FormWords WORDS = new FormWords(
			Map.of("code", new FormWords.Field("Mã tra cứu", "Xin nhập mã tra cứu.")));

	private final SealedNotes notes;

	TrackingController(SealedNotes notes) {
		this.notes = notes;
	}

	@GetMapping(ADDRESS)
	ModelAndView form(@RequestParam(name = NextPage.NOTE, required = false) @Nullable String note,
			PageDataLoader pageDataLoader, HttpServletResponse response) {
		if (note == null) {
			return page("", FormErrors.none(), null, null);
		}
		NextPage.confidential(response);
		return this.notes.open(ADDRESS, note)
			.map((code) -> shown(code, note, pageDataLoader))
			.orElseGet(() -> page("", FormErrors.of("code", EXPIRED), null, null));
	}

	@PostMapping(ADDRESS)
	ModelAndView track(@RequestParam(required = false) @Nullable String code, PageDataLoader pageDataLoader,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		String typed = (code != null) ? code : "";
		try {
			pageDataLoader.require(path(typed), QuestionsApi.Tracking.class);
			return NextPage.see(ADDRESS, this.notes.seal(ADDRESS, typed));
		}
		catch (GatewayException ex) {
			return refused(typed, ex);
		}
	}

	/** Withdraws a question, which is known from the note of the page that shows it. */
	@PostMapping(ADDRESS + "/rut-lai")
	ModelAndView withdraw(@RequestParam(name = NextPage.NOTE, defaultValue = "") String note,
			PageDataLoader pageDataLoader, HttpServletResponse response) {
		NextPage.confidential(response);
		return this.notes.open(ADDRESS, note)
			.map((code) -> withdrawn(code, pageDataLoader))
			.orElseGet(() -> page("", FormErrors.of("code", EXPIRED), null, null));
	}

	private ModelAndView withdrawn(String code, PageDataLoader pageDataLoader) {
		try {
			pageDataLoader.send(path(code) + "/withdraw", Map.of(), QuestionsApi.Tracking.class);
			return NextPage.see(ADDRESS, this.notes.seal(ADDRESS, code));
		}
		catch (GatewayException ex) {
			return refused(code, ex);
		}
	}

	private static ModelAndView shown(String typed, String note, PageDataLoader pageDataLoader) {
		try {
			QuestionsApi.Tracking tracking = pageDataLoader.require(path(typed), QuestionsApi.Tracking.class);
			DocumentLinks papers = DocumentLinks.cited(Stream.ofNullable(tracking.answer()), pageDataLoader);
			return page(typed, FormErrors.none(), new QuestionPages.TrackedQuestion(tracking, papers), note);
		}
		catch (GatewayException ex) {
			return refused(typed, ex);
		}
	}

	private static ModelAndView refused(String typed, GatewayException problem) {
		FormErrors errors = (problem.status() == 404) ? unknown(typed) : FormErrors.of(problem, WORDS);
		ModelAndView again = page(typed, errors, null, null);
		again.setStatus(HttpStatus.valueOf(problem.isUnavailable() ? 503 : problem.status()));
		return again;
	}

	private static String path(String typed) {
		return ApiPath.of("/api/qa/tracking").slash(tidied(typed)).toString();
	}

	private static FormErrors unknown(String typed) {
		return FormErrors.of("code", typed.isBlank() ? "Xin nhập mã tra cứu."
				: "Không tìm thấy câu hỏi nào có mã này. Xin xem lại từng ký tự của mã.");
	}

	private static String tidied(String typed) {
		return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

	private static ModelAndView page(String code, FormErrors errors, QuestionPages.@Nullable TrackedQuestion tracked,
			@Nullable String note) {
		PageMeta meta = PageMeta.of(errors.marked("Tra cứu câu hỏi"), ADDRESS)
			.describedAs("Xem câu hỏi của bạn đã được xử lý đến đâu.");
		return new ModelAndView("track", Page.ATTRIBUTE,
				new QuestionPages.TrackingPage(meta, code, errors, tracked, note));
	}

}
