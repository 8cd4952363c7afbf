package vn.lhh.identity.account.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.signin.CodeDesk;
import vn.lhh.identity.account.signin.SignInStep;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC controller of the page that asks for a code after the password.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping("/login/code")
class CodeController {

	private final CodeDesk desk;

	private final SignInFlow flow;

	private final LoginCookies cookies;

	CodeController(CodeDesk desk, SignInFlow flow, LoginCookies cookies) {
		this.desk = desk;
		this.flow = flow;
		this.cookies = cookies;
	}

	@GetMapping
	ModelAndView form(@RequestParam(name = "continue", defaultValue = "") String target, HttpServletRequest request) {
		return this.flow.at(SignInStep.CODE, request).isPresent() ? page(target, null) : SignInFlow.again(target);
	}

	@PostMapping
	ModelAndView check(@RequestParam(defaultValue = "") String code,
			@RequestParam(name = "continue", defaultValue = "") String target, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Account> account = this.flow.at(SignInStep.CODE, request);
		if (account.isEmpty()) {
			return SignInFlow.again(target);
		}
		try {
			this.desk.verify(account.get(), code, this.cookies.source(request, account.get().username()));
		}
		catch (Problem problem) {
			return page(target, problem.code());
		}
		this.flow.endStep(request, response);
		return this.flow.afterCode(account.get(), target, response);
	}

	private static ModelAndView page(String target, @Nullable String broken) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("target", SignInRedirects.safe(target));
		model.put("broken", broken);
		return new ModelAndView("code", model, (broken == null) ? HttpStatus.OK : HttpStatus.UNAUTHORIZED);
	}

}
