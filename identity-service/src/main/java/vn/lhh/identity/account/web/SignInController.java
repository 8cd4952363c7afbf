package vn.lhh.identity.account.web;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.SignInDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages on which people sign in and out. Where to go afterwards travels in the form
 * and may only lead back to the authorization endpoint.
 */
@Controller
@Audience(Audience.ANYONE)
class SignInController {

	private static final String AUTHORIZE = "/oauth2/authorize?";

	private final SignInDesk desk;

	private final SessionCookie cookie;

	SignInController(SignInDesk desk, SessionCookie cookie) {
		this.desk = desk;
		this.cookie = cookie;
	}

	@GetMapping("/login")
	String form(@RequestParam(name = "continue", defaultValue = "") String target, Model model) {
		model.addAttribute("target", safe(target));
		return "login";
	}

	@PostMapping("/login")
	ModelAndView signIn(@RequestParam(defaultValue = "") String username,
			@RequestParam(defaultValue = "") String password,
			@RequestParam(name = "continue", defaultValue = "") String target, HttpServletResponse response) {
		Optional<Account> account = this.desk.signIn(username, password);
		if (account.isEmpty()) {
			return refused(username, target);
		}
		this.cookie.begin(account.get().id(), response);
		return leave(safe(target).isEmpty() ? "/" : target);
	}

	@GetMapping("/logout")
	String signOutForm() {
		return "logout";
	}

	@PostMapping("/oauth2/sign-out")
	ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.logout(request, response, null);
		return leave("/");
	}

	private static ModelAndView refused(String username, String target) {
		return new ModelAndView("login", Map.of("target", safe(target), "username", username, "refused", true),
				HttpStatus.UNAUTHORIZED);
	}

	/**
	 * Leaves with a relative address, which no Host header can bend.
	 */
	private static ModelAndView leave(String target) {
		RedirectView view = new RedirectView(target, false, false, false);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

	private static String safe(String target) {
		return target.startsWith(AUTHORIZE) ? target : "";
	}

}
