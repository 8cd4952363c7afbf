package vn.lhh.gateway.docs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
class ApiDocsController {

	private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private final ApiCatalogue catalogue;

	private final ApiPage page;

	ApiDocsController(ApiCatalogue catalogue, ApiPage page) {
		this.catalogue = catalogue;
		this.page = page;
	}

	@GetMapping("/api/docs")
	ResponseEntity<byte[]> page() {
		byte[] body = this.page.draw(this.catalogue.all()).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(HTML)
			.cacheControl(CacheControl.maxAge(Duration.ofSeconds(10)))
			.body(body);
	}

	@GetMapping("/api/docs/docs.css")
	ResponseEntity<Resource> style() {
		return ResponseEntity.ok()
			.contentType(CSS)
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
			.body(new ClassPathResource("docs/docs.css"));
	}

}
