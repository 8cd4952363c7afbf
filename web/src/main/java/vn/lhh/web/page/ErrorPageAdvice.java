package vn.lhh.web.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.web.page.question.FormWords;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import vn.lhh.kit.http.ClientFaults;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ProblemBody;

/**
 * Controller advice that renders every failure as a page in Vietnamese: what happened,
 * what still works, where to go.
 */
@ControllerAdvice
class ErrorPageAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorPageAdvice.class);

	/** Display names of the request parameters. */
	private static final Map<String, String> ASKED = Map.ofEntries(Map.entry("page", "Trang số"),
			Map.entry("q", "Từ khóa"), Map.entry("number", "Số, ký hiệu"), Map.entry("type", "Loại văn bản"),
			Map.entry("field", "Lĩnh vực"), Map.entry("issuer", "Cơ quan ban hành"), Map.entry("year", "Năm"),
			Map.entry("validity", "Hiệu lực"), Map.entry("group", "Nhóm"), Map.entry("topic", "Chủ đề"),
			Map.entry("category", "Chuyên mục"), Map.entry("tag", "Từ khóa"));

	/** What the page says about these is all that there is to say. */
	private static final Set<Integer> EXPLAINED = Set.of(404, 410, 503);

	private static final Pattern SLUG = Pattern.compile("^(/[^/]+/)[^/]+");

	@ExceptionHandler(GatewayException.class)
	Object answer(GatewayException problem, HttpServletRequest request, HttpServletResponse response) {
		if (problem.isMoved() && problem.location() != null) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.header(HttpHeaders.LOCATION, newAddress(problem.location(), request))
				.build();
		}
		return page(problem.isUnavailable() ? 503 : problem.status(), problem.body(), request, response);
	}

	@ExceptionHandler(Exception.class)
	ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
		int status = status(failure);
		if (status >= 500) {
			log.error("A page could not be made", failure);
		}
		return page(status, null, request, response);
	}

	private static String mistake(ProblemBody.FieldError error) {
		String label = ASKED.get(error.field());
		return (label != null) ? FormWords.named(label, error.message()) : error.message();
	}

	private static int status(Exception failure) {
		return ClientFaults.statusOf(failure)
			.map(HttpStatusCode::value)
			.orElseGet(() -> (failure instanceof ErrorResponse known) ? known.getStatusCode().value() : 500);
	}

	private ModelAndView page(int status, @Nullable ProblemBody body, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == 503) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "10");
		}
		PageMeta meta = PageMeta.of(title(status), request.getRequestURI()).hidden();
		ProblemPage page = (body != null && !EXPLAINED.contains(status))
				? new ProblemPage(meta, status, body.detail(),
						body.errors().stream().map(ErrorPageAdvice::mistake).toList())
				: new ProblemPage(meta, status, null, List.of());
		return new ModelAndView("problem", Map.of(Page.ATTRIBUTE, page), HttpStatus.valueOf(status));
	}

	private static String title(int status) {
		return switch (status) {
			case 410 -> "Nội dung này đã được gỡ";
			case 404 -> "Không tìm thấy trang này";
			case 403 -> "Yêu cầu này không được nhận";
			case 429 -> "Có quá nhiều yêu cầu";
			case 503 -> "Phần này tạm thời chưa tải được";
			default -> (status < 500) ? "Yêu cầu không hợp lệ" : "Trang gặp lỗi";
		};
	}

	/**
	 * The new address. The services name the new slug; the page's section and query stay.
	 */
	private static String newAddress(String location, HttpServletRequest request) {
		URI moved = URI.create(location);
		if (!moved.getRawPath().startsWith("/api/")) {
			return moved.getRawPath();
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return renamed(request.getRequestURI(), moved) + query;
	}

	/**
	 * Replaces the slug after the section; further segments, such as a photo's number,
	 * stay.
	 */
	private static String renamed(String here, URI moved) {
		String category = UriComponentsBuilder.fromUri(moved).build().getQueryParams().getFirst("category");
		String path = moved.getRawPath();
		String slug = (category != null) ? category : path.substring(path.lastIndexOf('/') + 1);
		return SLUG.matcher(here).replaceFirst("$1" + Matcher.quoteReplacement(slug));
	}

}
