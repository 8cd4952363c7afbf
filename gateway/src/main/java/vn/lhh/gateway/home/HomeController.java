package vn.lhh.gateway.home;

import java.time.Clock;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.gateway.cache.CacheKey;
import vn.lhh.gateway.cache.Representation;
import vn.lhh.gateway.cache.edge.InternalLookup;

/**
 * Controller of the composed responses, for requests that no cache filter serves.
 */
@RestController
@Tag(name = "Trang chủ")
class HomeController {

	private final InternalLookup lookup;

	private final Clock clock;

	HomeController(InternalLookup lookup, Clock clock) {
		this.lookup = lookup;
		this.clock = clock;
	}

	@GetMapping(path = HomeResponses.HOME, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Mọi khối của trang chủ trong một câu trả lời", description = """
			Trả `site`, `menu` và `blocks` với các khóa `announcements`, `news`, `documents`, `members`, `questions`, \
			`albums`, `links`, `banners`. Mỗi khối có `state`: `ready`, `stale` (bản cũ, dịch vụ đang tạm ngừng) hoặc \
			`unavailable`, cùng `asOf`, `title`, `order`, `items`.""")
	@ApiResponse(responseCode = "200", description = "Thành công",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
	ResponseEntity<byte[]> home() {
		return response(HomeResponses.HOME);
	}

	@GetMapping(path = HomeResponses.MENU, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Thông tin của trang và trình đơn chính",
			description = "Trả `site` và `menu` như trong câu trả lời của trang chủ.")
	@ApiResponse(responseCode = "200", description = "Thành công",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
	ResponseEntity<byte[]> menu() {
		return response(HomeResponses.MENU);
	}

	private ResponseEntity<byte[]> response(String path) {
		CacheKey key = Objects.requireNonNull(CacheKey.of(path, null));
		Representation representation = this.lookup.composed(key, this.clock.millis()).asReceived();
		HttpHeaders headers = new HttpHeaders();
		for (int i = 0; i < representation.headers().length; i += 2) {
			headers.add(representation.headers()[i], representation.headers()[i + 1]);
		}
		return ResponseEntity.ok().headers(headers).body(representation.body());
	}

}
