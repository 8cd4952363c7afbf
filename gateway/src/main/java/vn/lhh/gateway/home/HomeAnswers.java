package vn.lhh.gateway.home;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.OriginAnswer;
import vn.lhh.gateway.cache.OriginAnswer.Line;
import vn.lhh.gateway.cache.OwnAnswers;

/**
 * The home page for the edge cache: as JSON, and as a plain page for when nobody else can
 * draw it.
 */
@Component
class HomeAnswers implements OwnAnswers {

	private static final String MENU = "/api/site/menu";

	private final HomePage page;

	private final HomeHeaders headers;

	private final PlainPage plain;

	HomeAnswers(HomePage page, HomeHeaders headers, PlainPage plain) {
		this.page = page;
		this.headers = headers;
		this.plain = plain;
	}

	@Override
	public OriginAnswer compose(String path) {
		Composed composed = path.equals(MENU) ? this.page.menu() : this.page.home();
		return answer(this.headers.of(composed), "application/json", composed.body());
	}

	@Override
	public OriginAnswer plainHome() {
		Composed composed = this.page.home();
		HttpHeaders headers = this.headers.of(composed);
		headers.setCacheControl("public, s-maxage=1");
		headers.remove(HttpHeaders.ETAG);
		return answer(headers, "text/html;charset=UTF-8", this.plain.draw(composed.shape()));
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
