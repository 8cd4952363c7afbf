package vn.lhh.identity.account.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.password.PasswordDesk;
import vn.lhh.identity.account.signin.AttemptSource;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC controller of the page on which owners choose a password: right after a
 * sign-in with a one-time password, or at any time with the current one.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping("/login/password")
class PasswordController {

	private static final Set<String> UNPROVED = Set.of("sign-in-refused", "code-needed", "code-refused");

	private final PasswordDesk desk;

	private final SignInFlow flow;

	private final LoginCookies cookies;

	PasswordController(PasswordDesk desk, SignInFlow flow, LoginCookies cookies) {
		this.desk = desk;
		this.flow = flow;
		this.cookies = cookies;
	}

	@GetMapping
	ModelAndView form(@RequestParam(name = "continue", defaultValue = "") String target, HttpServletRequest request) {
		return page(this.cookies.admitted(request), new PasswordForm(null, null, null, null, null), target, null);
	}

	@PostMapping
	ModelAndView choose(@ModelAttribute PasswordForm form,
			@RequestParam(name = "continue", defaultValue = "") String target, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Account> admitted = this.cookies.admitted(request);
		if (!form.newPassword().equals(form.repeated())) {
			return page(admitted, form, target, "password-differs");
		}
		try {
			Account account = choose(admitted, form, this.cookies.source(request, form.username()));
			this.cookies.dismiss(response);
			return this.flow.afterChoice(account, target, response)
				.orElseGet(() -> SignInRedirects.safe(target).isEmpty() ? new ModelAndView("password-changed")
						: SignInRedirects.to(target));
		}
		catch (Problem problem) {
			return page(admitted, form, target, code(problem));
		}
	}

	private Account choose(Optional<Account> admitted, PasswordForm form, AttemptSource source) {
		return admitted.map((account) -> this.desk.choose(account, form.newPassword()))
			.orElseGet(() -> this.desk.change(form.credentials(), source, form.newPassword()));
	}

	static String code(Problem problem) {
		return problem.errors().isEmpty() ? problem.code() : problem.errors().getFirst().code();
	}

	private static ModelAndView page(Optional<Account> admitted, PasswordForm form, String target,
			@Nullable String broken) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("target", SignInRedirects.safe(target));
		model.put("mustChange", admitted.isPresent());
		model.put("username", admitted.map(Account::username).orElse(form.username()));
		model.put("broken", broken);
		model.put("asksForCode", broken != null && broken.startsWith("code-"));
		return new ModelAndView("password", model, status(broken));
	}

	private static HttpStatus status(@Nullable String broken) {
		if (broken == null) {
			return HttpStatus.OK;
		}
		if ("too-many".equals(broken)) {
			return HttpStatus.TOO_MANY_REQUESTS;
		}
		return UNPROVED.contains(broken) ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST;
	}

}
