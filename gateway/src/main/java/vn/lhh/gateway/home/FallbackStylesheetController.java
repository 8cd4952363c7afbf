package vn.lhh.gateway.home;

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
class FallbackStylesheetController {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	@GetMapping("/_edge/plain.css")
	ResponseEntity<Resource> style() {
		return ResponseEntity.ok()
			.contentType(CSS)
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(new ClassPathResource("plain/plain.css"));
	}

}
