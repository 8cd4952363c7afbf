package vn.lhh.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Trang chủ")
class HomeController {

	private final HomePage page;

	private final HomeProperties properties;

	private final Clock clock;

	HomeController(HomePage page, HomeProperties properties, Clock clock) {
		this.page = page;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping(path = "/api/site/home", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Mọi khối của trang chủ trong một câu trả lời")
	ResponseEntity<byte[]> home() {
		return answer(this.page.home());
	}

	@GetMapping(path = "/api/site/menu", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Thông tin của trang và trình đơn chính")
	ResponseEntity<byte[]> menu() {
		return answer(this.page.menu());
	}

	private ResponseEntity<byte[]> answer(Composed composed) {
		HttpHeaders headers = headers(composed);
		return ResponseEntity.ok().headers(headers).contentType(MediaType.APPLICATION_JSON).body(composed.body());
	}

	private HttpHeaders headers(Composed composed) {
		HttpHeaders headers = new HttpHeaders();
		Instant end = composed.marks().validUntil();
		headers.setCacheControl(CacheControl.maxAge(maxAge(composed, end)).cachePublic());
		headers.setETag(composed.etag());
		headers.set("Surrogate-Key", String.join(" ", composed.marks().keys()));
		if (end != null) {
			headers.set("Valid-Until", end.toString());
		}
		return headers;
	}

	private Duration maxAge(Composed composed, @Nullable Instant end) {
		Duration whole = composed.marks().ready() ? this.properties.maxAge() : this.properties.maxAgePartial();
		Duration left = (end != null) ? Duration.between(this.clock.instant(), end) : whole;
		return (left.compareTo(whole) < 0) ? left : whole;
	}

}
