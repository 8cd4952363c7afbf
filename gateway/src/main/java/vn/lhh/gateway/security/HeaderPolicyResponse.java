package vn.lhh.gateway.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Response wrapper that applies {@link ResponseHeaderRules}. A value set by the response
 * replaces the default, so that no header is sent twice.
 */
final class HeaderPolicyResponse extends HttpServletResponseWrapper {

	private final ResponseHeaderRules rules;

	HeaderPolicyResponse(HttpServletResponse response, ResponseHeaderRules rules) {
		super(response);
		this.rules = rules;
		prepare();
	}

	private void prepare() {
		this.rules.defaults().forEach(super::setHeader);
		this.rules.forced().forEach(super::setHeader);
	}

	@Override
	public void setHeader(String name, @Nullable String value) {
		if (this.rules.allows(name)) {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, @Nullable String value) {
		if (this.rules.defaults().containsKey(name)) {
			setHeader(name, value);
		}
		else if (this.rules.allows(name)) {
			super.addHeader(name, value);
		}
	}

	@Override
	public void reset() {
		super.reset();
		prepare();
	}

}
