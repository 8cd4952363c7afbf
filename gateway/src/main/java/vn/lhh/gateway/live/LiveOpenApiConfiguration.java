package vn.lhh.gateway.live;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * OpenAPI description of the live stream, which has no controller.
 */
@Configuration(proxyBeanMethods = false)
class LiveOpenApiConfiguration {

	private static final String DESCRIPTION = """
			Server-Sent Events. `visits`: số liệu mới, cùng dạng với `/api/stats/visits`, ngay khi kết nối và mỗi khi \
			thay đổi. `content`: nội dung vừa được đăng hoặc gỡ, `{"type", "id", "fact": "published" | "withdrawn", \
			"at", "title", "url"}` (hai mục cuối khi có). `reset`: có thể đã bỏ lỡ nội dung, nên tải lại. \
			Dòng chú thích giữ kết nối khi im lặng.""";

	@Bean
	OpenApiCustomizer describeLive() {
		return (api) -> api.path(LiveFilter.PATH, new PathItem().get(operation()));
	}

	private static Operation operation() {
		return new Operation().operationId("live")
			.addTagsItem("Cập nhật trực tiếp")
			.summary("Số lượt truy cập và nội dung mới, đẩy tới trình duyệt")
			.description(DESCRIPTION)
			.addParametersItem(last("header", "Last-Event-ID"))
			.addParametersItem(last("query", "lastEventId"))
			.responses(responses());
	}

	private static Parameter last(String where, String name) {
		return new Parameter().in(where)
			.name(name)
			.description("Mã của sự kiện cuối đã nhận")
			.schema(new StringSchema());
	}

	private static ApiResponses responses() {
		return new ApiResponses()
			.addApiResponse("200",
					new ApiResponse().description("Luồng sự kiện")
						.content(new Content().addMediaType("text/event-stream",
								new MediaType().schema(new StringSchema()))))
			.addApiResponse("429", new ApiResponse().description("Quá nhiều kết nối từ một nơi: `rate-limited`"))
			.addApiResponse("503", new ApiResponse().description("Đã đủ người theo dõi, xin kết nối lại sau"));
	}

}
