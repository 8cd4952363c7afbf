package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.lhh.kit.http.PageHeaders;
import vn.lhh.gateway.cache.OriginResponse;
import vn.lhh.gateway.cache.OriginResponse.Line;
import vn.lhh.gateway.cache.origin.ComposedResponses;

/**
 * Home page responses for the cache: as JSON, and as plain HTML when the web service is
 * down.
 */
@Component
class HomeResponses implements ComposedResponses {

	static final String HOME = "/api/site/home";

	static final String MENU = "/api/site/menu";

	private final HomeComposer composer;

	private final FallbackHomePage fallbackPage;

	private final HomeProperties properties;

	private final Clock clock;

	HomeResponses(HomeComposer composer, FallbackHomePage fallbackPage, HomeProperties properties, Clock clock) {
		this.composer = composer;
		this.fallbackPage = fallbackPage;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public OriginResponse compose(String path) {
		ComposedPage composedPage = path.equals(MENU) ? this.composer.menu() : this.composer.home();
		return response(headers(composedPage), "application/json", composedPage.body());
	}

	@Override
	public Duration window() {
		return this.properties.window();
	}

	@Override
	public OriginResponse fallbackHomePage() {
		ComposedPage composedPage = this.composer.home();
		HttpHeaders headers = headers(composedPage);
		headers.setCacheControl("public, s-maxage=1");
		headers.remove(HttpHeaders.ETAG);
		headers.set(PageHeaders.COMPLETE, PageHeaders.complete(false));
		return response(headers, "text/html;charset=UTF-8", this.fallbackPage.draw(composedPage.shape()));
	}

	private HttpHeaders headers(ComposedPage composedPage) {
		HttpHeaders headers = new HttpHeaders();
		Instant end = composedPage.marks().validUntil();
		headers.setCacheControl(CacheControl.maxAge(maxAge(composedPage, end)).cachePublic());
		headers.setETag(composedPage.etag());
		headers.set("Surrogate-Key", String.join(" ", composedPage.marks().keys()));
		headers.set(PageHeaders.COMPLETE, PageHeaders.complete(composedPage.marks().ready()));
		if (end != null) {
			headers.set("Valid-Until", end.toString());
		}
		return headers;
	}

	private Duration maxAge(ComposedPage composedPage, @Nullable Instant end) {
		Duration whole = composedPage.marks().ready() ? this.properties.maxAge() : this.properties.maxAgePartial();
		Duration left = (end != null) ? Duration.between(this.clock.instant(), end) : whole;
		return (left.compareTo(whole) < 0) ? left : whole;
	}

	private static OriginResponse response(HttpHeaders headers, String type, byte[] body) {
		headers.set(HttpHeaders.CONTENT_TYPE, type);
		List<Line> lines = headers.headerSet()
			.stream()
			.flatMap((header) -> header.getValue().stream().map((value) -> new Line(header.getKey(), value)))
			.toList();
		return new OriginResponse(200, lines, body);
	}

}
