package vn.lhh.kit.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import vn.lhh.kit.openapi.OperationDescriber.Route;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.ProblemResponses;
import vn.lhh.kit.problem.ProblemView;
import vn.lhh.kit.security.Actor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.lhh.kit.condition.ConditionalOnResourceServer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * OpenAPI 3.1 auto-configuration of every service; the description is complete enough to
 * work without the code.
 */
@AutoConfiguration
@ConditionalOnResourceServer
@ConditionalOnClass(SpringDocUtils.class)
public class OpenApiAutoConfiguration {

	private static final String UNKNOWN_WHERE_THE_HEAD_IS_UNREADABLE = "instance";

	private static final String PATH_REGEX = ":[^}/]*(?=})";

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Paging.class);
	}

	@Bean
	@Lazy
	RecordModelConverter recordModelConverter(JacksonMixinModuleEntries mixins) {
		return new RecordModelConverter(mixins);
	}

	@Bean
	@Lazy
	OpenAPI openApi() {
		ApiWords words = ApiWords.load();
		return new OpenAPI()
			.info(new Info().title(words.text("title", "API"))
				.description(words.text("description", "") + "\n\n" + words.text("conventions", ""))
				.version("0.1.0")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.addServersItem(new Server().url("/").description("Cổng của trang"))
			.components(new Components().addSecuritySchemes("bearer", bearer()).addSecuritySchemes("signIn", signIn()));
	}

	@Bean
	@Lazy
	GlobalOpenApiCustomizer apiDescription(
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
			ProblemResponses problemResponses) {
		ApiWords words = ApiWords.load();
		return (api) -> {
			problem(api);
			paths(api, routes(mappings.getObject()),
					new OperationDescriber(words, new ProblemDescriber(problemResponses)));
			SchemaDescriber types = new SchemaDescriber(words);
			api.getComponents().getSchemas().forEach(types::describe);
			tags(api);
		};
	}

	private static void paths(OpenAPI api, Map<String, Route> routes, OperationDescriber describer) {
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> describer.describe(method.name(),
						java.util.Objects.requireNonNull(routes.get(method + " " + path)), operation)));
		api.getPaths().values().removeIf((item) -> item.readOperations().isEmpty());
	}

	private static Map<String, Route> routes(RequestMappingHandlerMapping mapping) {
		Map<String, Route> routes = new HashMap<>();
		mapping.getHandlerMethods().forEach((info, handler) -> add(routes, info, handler));
		return routes;
	}

	private static void add(Map<String, Route> routes, RequestMappingInfo info, HandlerMethod handler) {
		for (String pattern : info.getPatternValues()) {
			String path = pattern.replaceAll(PATH_REGEX, "");
			Route route = new Route(path, pattern, handler);
			info.getMethodsCondition()
				.getMethods()
				.forEach((method) -> routes.merge(PathItem.HttpMethod.valueOf(method.name()) + " " + path, route,
						Route::with));
		}
	}

	@SuppressWarnings({ "rawtypes", "unchecked" })
	private static void problem(OpenAPI api) {
		var resolved = ModelConverters.getInstance(true).readAllAsResolvedSchema(ProblemView.class);
		List<String> required = new ArrayList<>(resolved.schema.getRequired());
		required.remove(UNKNOWN_WHERE_THE_HEAD_IS_UNREADABLE);
		resolved.schema.setRequired(required);
		api.getComponents().addSchemas(ProblemDescriber.SCHEMA, resolved.schema);
		resolved.referencedSchemas.forEach((name, schema) -> {
			if (!name.equals("ProblemView")) {
				api.getComponents().addSchemas(name, schema);
			}
		});
	}

	private static void tags(OpenAPI api) {
		api.setTags(api.getPaths()
			.values()
			.stream()
			.flatMap((item) -> item.readOperations().stream())
			.flatMap((operation) -> operation.getTags().stream())
			.distinct()
			.map((name) -> new Tag().name(name))
			.toList());
	}

	private static SecurityScheme bearer() {
		return new SecurityScheme().type(SecurityScheme.Type.HTTP)
			.scheme("bearer")
			.bearerFormat("JWT")
			.description("Mã truy cập của identity-service, ví dụ do `./portal token` in ra.");
	}

	private static SecurityScheme signIn() {
		return new SecurityScheme().type(SecurityScheme.Type.OAUTH2)
			.description("OAuth 2.1: mã ủy quyền với PKCE.")
			.flows(new OAuthFlows().authorizationCode(new OAuthFlow().authorizationUrl("/oauth2/authorize")
				.tokenUrl("/oauth2/token")
				.scopes(new Scopes().addString("openid", "Biết ai đăng nhập"))));
	}

}
