package vn.lhh.gateway.visit;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller that describes the visit address in OpenAPI and answers the requests
 * that {@link VisitFilter} passes on.
 */
@RestController
@Tag(name = "Lượt truy cập")
class VisitController {

	private final VisitRecorder visitRecorder;

	VisitController(VisitRecorder visitRecorder) {
		this.visitRecorder = visitRecorder;
	}

	@PostMapping(path = VisitFilter.PATH, consumes = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE })
	@Operation(summary = "Ghi nhận một lượt xem trang", description = """
			Trả 202 khi Kafka đã nhận. Gửi lại cùng `visitId` vẫn là một lượt; mã phải là UUID phiên bản 4 hoặc 7, \
			bản 7 không cũ quá 48 giờ.""",
			requestBody = @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = VisitRequest.class))))
	@ApiResponse(responseCode = "202", description = "Kafka đã nhận")
	@ApiResponse(responseCode = "400", description = "Dữ liệu không hợp lệ")
	@ApiResponse(responseCode = "429", description = "Gửi quá nhanh")
	@ApiResponse(responseCode = "503", description = "Chưa ghi nhận được, xin gửi lại")
	ResponseEntity<Void> record(HttpServletRequest request) throws IOException {
		this.visitRecorder.take(request);
		return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).build();
	}

}
