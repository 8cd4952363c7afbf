package vn.lhh.web.feed;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.web.WebProperties;

/**
 * Tells crawlers where the site map is, and what is no page to find.
 */
@RestController
class RobotsController {

	private final WebProperties properties;

	RobotsController(WebProperties properties) {
		this.properties = properties;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
			.header("Cache-Control", "public, max-age=3600")
			.body("""
					User-agent: *
					Disallow: /quan-tri
					Disallow: /tim-kiem
					Disallow: /login
					Disallow: /oauth2

					Sitemap: %s
					""".formatted(this.properties.absolute("/sitemap.xml")));
	}

}
