package vn.lhh.gateway.docs;

import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * OpenAPI description of the gateway's own operations, and of the problems that every
 * operation can answer with.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String PROBLEM = "Problem";

	/** Meaning and problem codes by status. */
	private static final Map<String, String> PROBLEMS = new TreeMap<>(
			Map.of("400", "Yêu cầu không hợp lệ: `request-malformed`, `validation-failed`", "406",
					"Không có dạng trả lời phù hợp: `not-acceptable`", "429", "Gửi quá nhanh: `rate-limited`"));

	@Bean
	@Lazy
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Cổng trang: trang chủ, trình đơn, lượt truy cập")
				.version("0.1.0")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0"))
				.description("Các địa chỉ do cổng tự trả lời; địa chỉ của từng dịch vụ có mô tả riêng."))
			.addServersItem(new Server().url("/"));
	}

	@Bean
	@Lazy
	OpenApiCustomizer describeProblems() {
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths()
				.values()
				.stream()
				.flatMap((path) -> path.readOperations().stream())
				.forEach(OpenApiConfiguration::complete);
		};
	}

	private static void complete(Operation operation) {
		PROBLEMS.forEach((status, meaning) -> operation.getResponses().putIfAbsent(status, response(meaning)));
		operation.getResponses()
			.entrySet()
			.stream()
			.filter((response) -> response.getKey().compareTo("400") >= 0)
			.forEach((response) -> response.getValue().setContent(content()));
	}

	private static ApiResponse response(String meaning) {
		return new ApiResponse().description(meaning);
	}

	private static Content content() {
		return new Content().addMediaType("application/problem+json",
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("Một lỗi theo RFC 9457")
			.addProperty("type", new StringSchema().description("Địa chỉ mô tả của loại lỗi"))
			.addProperty("title", new StringSchema().description("Tên lỗi, cho người đọc"))
			.addProperty("status", new IntegerSchema().description("Mã trạng thái HTTP"))
			.addProperty("code", new StringSchema().description("Mã cố định, cho chương trình"))
			.addProperty("detail", new StringSchema().description("Giải thích, cho người đọc"))
			.addProperty("instance", new StringSchema().description("Địa chỉ đã gọi"))
			.addProperty("traceId", new StringSchema().description("Mã để tra nhật ký"));
	}

}
