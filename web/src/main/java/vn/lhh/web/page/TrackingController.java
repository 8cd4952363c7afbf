package vn.lhh.web.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Questions;
import vn.lhh.web.api.Reads;

/**
 * Following one's own question by its code, which never stands in an address of ours, so
 * that it is in no history and no log.
 */
@Controller
class TrackingController {

	private static final String ADDRESS = "/hoi-dap/tra-cuu";

	@GetMapping(ADDRESS)
	ModelAndView form(Reads reads) {
		return page("", FormErrors.none());
	}

	@PostMapping(ADDRESS)
	ModelAndView track(@RequestParam(required = false) @Nullable String code, Reads reads,
			HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		String typed = (code != null) ? code : "";
		try {
			Questions.Tracking tracking = reads.need(Query.of("/api/qa/tracking").slash(tidied(typed)).toString(),
					Questions.Tracking.class);
			return page(typed, FormErrors.none()).addObject("tracking", tracking);
		}
		catch (GatewayProblem ex) {
			ModelAndView again = page(typed, (ex.status() == 404) ? unknown(typed) : FormErrors.of(ex));
			again.setStatus(HttpStatus.valueOf(ex.isUnavailable() ? 503 : ex.status()));
			return again;
		}
	}

	private static FormErrors unknown(String typed) {
		return FormErrors.of("code", typed.isBlank() ? "Xin nhập mã tra cứu."
				: "Không tìm thấy câu hỏi nào có mã này. Xin xem lại từng ký tự của mã.");
	}

	private static String tidied(String typed) {
		return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

	private static ModelAndView page(String code, FormErrors errors) {
		return new ModelAndView("track")
			.addObject("meta",
					Meta.of("Tra cứu câu hỏi", ADDRESS).describedAs("Xem câu hỏi của bạn đã được xử lý đến đâu."))
			.addObject("code", code)
			.addObject("errors", errors);
	}

}
