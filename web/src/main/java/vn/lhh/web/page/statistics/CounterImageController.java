package vn.lhh.web.page.statistics;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.StatsApi;
import vn.lhh.web.page.DisplayFormats;

/**
 * The visit counter as an SVG picture, for readers without JavaScript.
 */
@RestController
class CounterImageController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

	@GetMapping("/thong-ke/bo-dem.svg")
	ResponseEntity<String> picture(PageDataLoader pageDataLoader) {
		PagePart<StatsApi.Visits> visits = pageDataLoader.optional("/api/stats/visits", StatsApi.Visits.class).join();
		String text = (visits.value() != null) ? DisplayFormats.number(visits.value().total()) : "chưa tải được";
		return ResponseEntity.ok().contentType(SVG).cacheControl(CacheControl.noStore()).body(drawn(text));
	}

	private static String drawn(String text) {
		return """
				<svg xmlns="http://www.w3.org/2000/svg" width="240" height="48" viewBox="0 0 240 48" role="img">
				<title>%1$s</title>
				<text x="0" y="37" fill="#ffffff" font-family="Be Vietnam Pro, Arial, sans-serif" font-size="34" \
				font-weight="700" letter-spacing="1">%1$s</text>
				</svg>
				""".formatted(text);
	}

}
