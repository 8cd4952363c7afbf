package vn.lhh.gateway.home;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.lhh.kit.http.PageHeaders;
import vn.lhh.gateway.cache.OriginAnswer;
import vn.lhh.gateway.cache.OriginAnswer.Line;
import vn.lhh.gateway.cache.OwnAnswers;

/**
 * Home page responses for the edge cache: as JSON, and as plain HTML when the web service
 * is down.
 */
@Component
class HomeResponses implements OwnAnswers {

	private static final String MENU = "/api/site/menu";

	private final HomePage page;

	private final HomeHeaders headers;

	private final FallbackHomePage fallbackPage;

	HomeResponses(HomePage page, HomeHeaders headers, FallbackHomePage fallbackPage) {
		this.page = page;
		this.headers = headers;
		this.fallbackPage = fallbackPage;
	}

	@Override
	public OriginAnswer compose(String path) {
		ComposedPage composedPage = path.equals(MENU) ? this.page.menu() : this.page.home();
		return answer(this.headers.of(composedPage), "application/json", composedPage.body());
	}

	@Override
	public OriginAnswer plainHome() {
		ComposedPage composedPage = this.page.home();
		HttpHeaders headers = this.headers.of(composedPage);
		headers.setCacheControl("public, s-maxage=1");
		headers.remove(HttpHeaders.ETAG);
		headers.set(PageHeaders.COMPLETE, PageHeaders.complete(false));
		return answer(headers, "text/html;charset=UTF-8", this.fallbackPage.draw(composedPage.shape()));
	}

	private static OriginAnswer answer(HttpHeaders headers, String type, byte[] body) {
		headers.set(HttpHeaders.CONTENT_TYPE, type);
		List<Line> lines = headers.headerSet()
			.stream()
			.flatMap((header) -> header.getValue().stream().map((value) -> new Line(header.getKey(), value)))
			.toList();
		return new OriginAnswer(200, lines, body);
	}

}
