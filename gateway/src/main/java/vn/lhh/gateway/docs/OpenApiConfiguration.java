package vn.lhh.gateway.docs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	@Bean
	@Lazy
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Cổng trang: trang chủ, trình đơn, lượt truy cập")
				.version("0.1.0")
				.description("Các địa chỉ do cổng tự trả lời; địa chỉ của từng dịch vụ có mô tả riêng."))
			.addServersItem(new Server().url("/"));
	}

}
