package vn.lhh.identity.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import vn.lhh.identity.account.session.BrowserOrigin;
import vn.lhh.identity.account.session.BrowserOriginResolver;
import vn.lhh.identity.audit.RequestOrigin;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Component
class HttpBrowserOriginResolver implements BrowserOriginResolver {

	private final RequestOrigin requestOrigin;

	HttpBrowserOriginResolver(RequestOrigin requestOrigin) {
		this.requestOrigin = requestOrigin;
	}

	@Override
	public BrowserOrigin current() {
		String device = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map(ServletRequestAttributes.class::cast)
			.map(ServletRequestAttributes::getRequest)
			.map(HttpBrowserOriginResolver::device)
			.orElse(DeviceName.UNKNOWN);
		return new BrowserOrigin(device, this.requestOrigin.network());
	}

	private static String device(HttpServletRequest request) {
		String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
		return (userAgent == null) ? DeviceName.UNKNOWN : DeviceName.of(userAgent);
	}

}
