package vn.lhh.search;

import java.util.List;
import java.util.Optional;

import org.springframework.web.method.HandlerMethod;
import vn.lhh.kit.security.AudienceInterceptor;
import vn.lhh.testkit.rules.AudienceRules;

class AudienceIT extends AudienceRules {

	AudienceIT() {
		super(14, "QA_ANSWERER");
	}

	@Override
	protected Optional<List<String>> rolesOf(HandlerMethod handler) {
		return AudienceInterceptor.rolesOf(handler);
	}

}
