package vn.lhh.gateway.visit;

import java.io.IOException;
import java.time.Duration;

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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.security.RateLimiter;

@RestController
@Tag(name = "Lượt truy cập")
class VisitController {

	private final VisitDesk desk;

	private final VisitProperties properties;

	private final ObjectMapper json;

	private final RateLimiter limiter;

	VisitController(VisitDesk desk, VisitProperties properties, ObjectMapper json) {
		this.desk = desk;
		this.properties = properties;
		this.json = json;
		this.limiter = new RateLimiter(properties.perSecond(), properties.burst(), System::nanoTime);
	}

	@PostMapping(path = "/api/site/visits", consumes = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE })
	@Operation(summary = "Ghi nhận một lượt xem trang",
			requestBody = @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = VisitRequest.class))))
	@ApiResponse(responseCode = "202", description = "Kafka đã nhận")
	@ApiResponse(responseCode = "400", description = "Dữ liệu không hợp lệ")
	@ApiResponse(responseCode = "429", description = "Gửi quá nhanh")
	@ApiResponse(responseCode = "503", description = "Chưa ghi nhận được, xin gửi lại")
	ResponseEntity<Void> record(HttpServletRequest request) throws IOException {
		admit(request);
		this.desk.record(body(request), request);
		return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).build();
	}

	private void admit(HttpServletRequest request) {
		if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
			throw GatewayProblem.of(403, "cross-site-refused");
		}
		if (!this.limiter.allows(Caller.of(request))) {
			throw GatewayProblem.retryable(429, "rate-limited", Duration.ofSeconds(1));
		}
	}

	private JsonNode body(HttpServletRequest request) throws IOException {
		int largest = (int) this.properties.largest().toBytes();
		byte[] bytes = request.getInputStream().readNBytes(largest + 1);
		if (bytes.length > largest) {
			throw GatewayProblem.tooLarge();
		}
		try {
			JsonNode body = this.json.readTree(bytes);
			if (body.isObject()) {
				return body;
			}
		}
		catch (JacksonException ex) {
			throw GatewayProblem.of(400, "request-malformed");
		}
		throw GatewayProblem.of(400, "request-malformed");
	}

}
