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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves Swagger UI for all services' API descriptions, from the site's own origin.
 */
@RestController
@Hidden
class ApiDocsController {

	private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

	private final SwaggerUiFiles swagger;

	ApiDocsController(SwaggerUiFiles swagger) {
		this.swagger = swagger;
	}

	@GetMapping("/api/docs")
	ResponseEntity<Resource> page() {
		return answer(HTML, new ClassPathResource("docs/page.html"));
	}

	@GetMapping("/api/docs/{file:docs\\.css|docs\\.js}")
	ResponseEntity<Resource> own(@PathVariable String file) {
		return answer(typeOf(file), new ClassPathResource("docs/" + file));
	}

	@GetMapping("/api/docs/{file:swagger-ui\\.css|swagger-ui-bundle\\.js|swagger-ui-standalone-preset\\.js}")
	ResponseEntity<Resource> swagger(@PathVariable String file) {
		return answer(typeOf(file), this.swagger.file(file));
	}

	private static MediaType typeOf(String file) {
		return file.endsWith(".css") ? CSS : SCRIPT;
	}

	private static ResponseEntity<Resource> answer(MediaType type, Resource body) {
		return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.maxAge(Duration.ofHours(1))).body(body);
	}

}
