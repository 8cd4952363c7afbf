package vn.lhh.testkit.bad;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Contains one badly named class for each naming rule.
 */
public final class BadNames {

	private BadNames() {
	}

	@Configuration(proxyBeanMethods = false)
	public static class ArticleSetup {

	}

	@AutoConfiguration
	public static class KitDefaults {

	}

	@ConfigurationProperties("bad")
	public record Policy(int most) {
	}

	public static class Doorkeeper implements HandlerInterceptor {

	}

	public static class PagingResolver implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return false;
		}

		@Override
		public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
				NativeWebRequest request, WebDataBinderFactory binders) {
			return parameter;
		}

	}

	public static class Gate implements Filter {

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
		}

	}

	public static class AccountShut extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	public static class Keeper {

		@Scheduled(fixedDelay = 1000)
		void keep() {
		}

	}

}
