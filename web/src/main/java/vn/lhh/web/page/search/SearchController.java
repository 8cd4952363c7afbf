package vn.lhh.web.page.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Excerpt;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.question.FormWords;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.ProblemBody;
import vn.lhh.web.client.SearchApi;

/**
 * The search over all content. Its box stays when a filter is wrong and when
 * search-service is down.
 */
@Controller
class SearchController {

	private static final Duration WHILE_REBUILDING = Duration.ofSeconds(1);

	private static final int SHOWN_IN_TITLE = 60;

	/** Display names of the request parameters. */
	private static final Map<String, String> LABELS = Map.of("q", "Từ khóa", "type", "Loại nội dung", "from", "Từ ngày",
			"to", "Đến ngày", "category", "Chuyên mục", "issuer", "Cơ quan ban hành", "year", "Năm", "sort", "Cách xếp",
			"page", "Trang số", "snapshot", "Lượt tìm");

	@GetMapping(SearchFilter.PATH)
	ModelAndView search(@ModelAttribute("filter") SearchFilter filter, PageDataLoader pageDataLoader,
			HttpServletResponse response) {
		if (!filter.isAsked()) {
			return page(filter, null);
		}
		try {
			SearchApi.Results results = pageDataLoader.require(filter.api(), SearchApi.Results.class);
			if (!results.complete()) {
				pageDataLoader.freshness().lacksPart(WHILE_REBUILDING);
			}
			return page(filter, results);
		}
		catch (GatewayException ex) {
			return failed(filter, ex, response);
		}
	}

	private static ModelAndView page(SearchFilter filter, SearchApi.@Nullable Results results) {
		int page = (results != null) ? results.page() : 1;
		return view(new SearchPage(meta(filter, page), filter, results, List.of(), false), HttpStatus.OK);
	}

	private static ModelAndView failed(SearchFilter filter, GatewayException problem, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		PageMeta meta = meta(filter, 1);
		if (problem.status() == HttpStatus.BAD_REQUEST.value()) {
			return view(new SearchPage(meta, filter, null, mistakes(problem.body()), false), HttpStatus.BAD_REQUEST);
		}
		if (problem.isUnavailable() || problem.status() == HttpStatus.NOT_FOUND.value()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "10");
			return view(new SearchPage(meta, filter, null, List.of(), true), HttpStatus.SERVICE_UNAVAILABLE);
		}
		throw problem;
	}

	private static List<String> mistakes(ProblemBody problem) {
		return problem.errors().isEmpty() ? List.of("Yêu cầu không hợp lệ.")
				: problem.errors().stream().map(SearchController::mistake).toList();
	}

	private static String mistake(ProblemBody.FieldError error) {
		String label = LABELS.get(error.field());
		return (label != null) ? FormWords.named(label, error.message()) : error.message();
	}

	private static ModelAndView view(SearchPage page, HttpStatus status) {
		return new ModelAndView("search", Map.of(Page.ATTRIBUTE, page), status);
	}

	private static PageMeta meta(SearchFilter filter, int page) {
		String words = filter.q();
		String title = (filter.isAsked() && words != null) ? "Tìm “" + Excerpt.of(words, SHOWN_IN_TITLE) + "”"
				: "Tìm trên trang";
		return PageMeta.of((page > 1) ? title + " – Trang " + page : title, SearchFilter.PATH)
			.at(filter.address())
			.describedAs("Tìm trong tin tức, thông báo, văn bản, tổ chức thành viên, hỏi đáp và hình ảnh.")
			.hiddenIf(filter.isAsked() || filter.isFiltered());
	}

}
