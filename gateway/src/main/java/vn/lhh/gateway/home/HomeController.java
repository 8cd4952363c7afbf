package vn.lhh.gateway.home;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Trang chủ")
class HomeController {

	private final HomePage page;

	private final HomeHeaders headers;

	HomeController(HomePage page, HomeHeaders headers) {
		this.page = page;
		this.headers = headers;
	}

	@GetMapping(path = "/api/site/home", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Mọi khối của trang chủ trong một câu trả lời", description = """
			Trả `site`, `menu` và `blocks` với các khóa `announcements`, `news`, `documents`, `members`, `questions`, \
			`albums`, `links`, `banners`. Mỗi khối có `state`: `ready`, `stale` (bản cũ, dịch vụ đang tạm ngừng) hoặc \
			`unavailable`, cùng `asOf`, `title`, `order`, `items`.""")
	@ApiResponse(responseCode = "200", description = "Thành công",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
	ResponseEntity<byte[]> home() {
		return answer(this.page.home());
	}

	@GetMapping(path = "/api/site/menu", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Thông tin của trang và trình đơn chính",
			description = "Trả `site` và `menu` như trong câu trả lời của trang chủ.")
	@ApiResponse(responseCode = "200", description = "Thành công",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
	ResponseEntity<byte[]> menu() {
		return answer(this.page.menu());
	}

	private ResponseEntity<byte[]> answer(ComposedPage composedPage) {
		return ResponseEntity.ok()
			.headers(this.headers.of(composedPage))
			.contentType(MediaType.APPLICATION_JSON)
			.body(composedPage.body());
	}

}
