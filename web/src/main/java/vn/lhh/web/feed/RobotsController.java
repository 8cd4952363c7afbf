package vn.lhh.web.feed;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.web.WebProperties;

/**
 * Serves robots.txt, which tells crawlers where the site map is and which paths to leave
 * out.
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
					Disallow: /tai-khoan
					Disallow: /oauth2

					Sitemap: %s
					""".formatted(this.properties.absolute("/sitemap.xml")));
	}

}
