package vn.lhh.identity.account.web.own;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDesk;
import vn.lhh.identity.account.session.SessionDesk;
import vn.lhh.identity.account.signin.SignInLog;
import vn.lhh.identity.account.web.SessionCookie;
import vn.lhh.identity.account.web.SignInRedirects;
import vn.lhh.kit.security.Audience;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC controller of the first page of one's own account: who one is, where one is
 * signed in, and what happened lately.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping("/tai-khoan")
class AccountPageController {

	static final String PATH = "/tai-khoan";

	private static final int LATEST = 20;

	private final CurrentAccount current;

	private final SessionDesk sessions;

	private final SignInLog log;

	private final AccountDesk accounts;

	private final SessionCookie cookie;

	AccountPageController(CurrentAccount current, SessionDesk sessions, SignInLog log, AccountDesk accounts,
			SessionCookie cookie) {
		this.current = current;
		this.sessions = sessions;
		this.log = log;
		this.accounts = accounts;
		this.cookie = cookie;
	}

	@GetMapping
	ModelAndView show(@RequestParam(name = "xong", defaultValue = "") String done, HttpServletRequest request) {
		Account account = this.current.get();
		String own = this.cookie.value(request).map(SessionDesk::id).orElse("");
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("account", account);
		model.put("done", done);
		model.put("sessions",
				this.sessions.of(account.id()).stream().map((session) -> SessionView.of(session, own)).toList());
		model.put("signIns", this.log.latest(account.id(), LATEST).stream().map(SignInView::of).toList());
		return AccountPages.page("account", account, FormErrors.NONE, model);
	}

	@PostMapping("/phien/{id}/ket-thuc")
	ModelAndView endSession(@PathVariable String id) {
		this.sessions.end(this.current.get().id(), id);
		return SignInRedirects.to(PATH + "?xong=phien");
	}

	@PostMapping("/dang-xuat-moi-noi")
	ModelAndView signOutEverywhere() {
		this.accounts.signOutEverywhere(this.current.get());
		return SignInRedirects.to("/login");
	}

}
