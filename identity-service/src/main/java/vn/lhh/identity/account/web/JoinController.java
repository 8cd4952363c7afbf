package vn.lhh.identity.account.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.invitation.InvitationDesk;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * Spring MVC controller of the page to which an invitation leads. The value of the link
 * moves into a cookie of this page at once, so that neither the address bar nor a
 * referrer keeps it; a program that only looks at the link uses nothing up.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping(JoinController.PATH)
class JoinController {

	static final String PATH = "/tai-khoan/loi-moi";

	static final String COOKIE = "LHH_ID_INVITATION";

	private static final Duration COOKIE_FOR = Duration.ofHours(1);

	private final InvitationDesk desk;

	private final SignInFlow flow;

	private final IdentityProperties properties;

	JoinController(InvitationDesk desk, SignInFlow flow, IdentityProperties properties) {
		this.desk = desk;
		this.flow = flow;
		this.properties = properties;
	}

	@GetMapping(params = "ma")
	ModelAndView open(@RequestParam("ma") String value, HttpServletResponse response) {
		write(response, value.matches("[\\w-]{1,100}") ? value : "", COOKIE_FOR);
		return SignInRedirects.to(PATH);
	}

	@GetMapping
	ModelAndView form(HttpServletRequest request) {
		return this.desk.find(value(request)).map((account) -> page(account, null)).orElseGet(JoinController::over);
	}

	@PostMapping
	ModelAndView join(@ModelAttribute PasswordForm form, HttpServletRequest request, HttpServletResponse response) {
		Optional<Account> account = this.desk.find(value(request));
		if (account.isEmpty()) {
			return over();
		}
		if (!form.newPassword().equals(form.repeated())) {
			return page(account.get(), "password-differs");
		}
		try {
			Account joined = this.desk.accept(value(request), form.newPassword());
			write(response, "", Duration.ZERO);
			return this.flow.afterPassword(joined, "/tai-khoan", response);
		}
		catch (Problem problem) {
			return page(account.get(), PasswordController.code(problem));
		}
	}

	private static ModelAndView page(Account account, @Nullable String broken) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("username", account.username());
		model.put("displayName", account.profile().displayName());
		model.put("broken", broken);
		return new ModelAndView("join", model, (broken == null) ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
	}

	private static ModelAndView over() {
		return new ModelAndView("invitation-over", Map.of(), HttpStatus.GONE);
	}

	private void write(HttpServletResponse response, String value, Duration age) {
		ResponseCookie cookie = ResponseCookie.from(this.properties.cookieName(COOKIE), value)
			.httpOnly(true)
			.secure(this.properties.secureCookies())
			.sameSite("Lax")
			.path(PATH)
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String value(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, this.properties.cookieName(COOKIE));
		return (cookie == null) ? "" : cookie.getValue();
	}

}
