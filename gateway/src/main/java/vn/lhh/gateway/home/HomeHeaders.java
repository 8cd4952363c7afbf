package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PageHeaders;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Cache headers of a composed page.
 */
@Component
class HomeHeaders {

	private final HomeProperties properties;

	private final Clock clock;

	HomeHeaders(HomeProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	HttpHeaders of(ComposedPage composedPage) {
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

}
