package vn.lhh.identity.account.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.identity.account.signin.SignInDesk;
import vn.lhh.kit.intake.AsSent;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC controller of the sign-in and sign-out pages. The form carries the address
 * to go to afterwards, which may only lead back to the authorization endpoint.
 */
@Controller
@Audience(Audience.ANYONE)
class SignInController {

	private final SignInDesk desk;

	private final SignInFlow flow;

	private final SessionCookie cookie;

	private final LoginCookies cookies;

	SignInController(SignInDesk desk, SignInFlow flow, SessionCookie cookie, LoginCookies cookies) {
		this.desk = desk;
		this.flow = flow;
		this.cookie = cookie;
		this.cookies = cookies;
	}

	@GetMapping("/login")
	String form(@RequestParam(name = "continue", defaultValue = "") String target, Model model) {
		model.addAttribute("target", SignInRedirects.safe(target));
		model.addAttribute("commandLine", target.contains("client_id=" + SessionCookie.COMMAND_LINE));
		return "login";
	}

	@PostMapping("/login")
	ModelAndView signIn(@RequestParam(defaultValue = "") String username,
			@RequestParam(defaultValue = "") @AsSent String password,
			@RequestParam(name = "continue", defaultValue = "") String target, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			return this.desk.signIn(username, password, this.cookies.source(request, username))
				.map((account) -> this.flow.afterPassword(account, target, response))
				.orElseGet(() -> refused("refused", username, target, HttpStatus.UNAUTHORIZED));
		}
		catch (Problem problem) {
			response.setHeader("Retry-After", "5");
			return refused("busy", username, target, HttpStatus.TOO_MANY_REQUESTS);
		}
	}

	@GetMapping("/logout")
	String signOutForm() {
		return "logout";
	}

	@PostMapping("/oauth2/sign-out")
	ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
		if (!this.cookies.isOwnForm(request)) {
			throw new Problem(ProblemKind.FORBIDDEN, "forbidden");
		}
		this.cookie.logout(request, response, null);
		return SignInRedirects.to("/");
	}

	private static ModelAndView refused(String why, String username, String target, HttpStatus status) {
		return new ModelAndView("login",
				Map.of("target", SignInRedirects.safe(target), "username", username, why, true), status);
	}

}
