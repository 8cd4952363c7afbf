package vn.lhh.identity.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.identity.account.signin.SignInStep;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads a browser through the steps of a sign-in: password, code, a new password after a
 * one-time one, a second factor where a role requires one. Only the last begins a
 * session.
 */
@Component
public class SignInFlow {

	private final SecondFactorDesk factors;

	private final LoginCookies cookies;

	private final SessionCookie session;

	SignInFlow(SecondFactorDesk factors, LoginCookies cookies, SessionCookie session) {
		this.factors = factors;
		this.cookies = cookies;
		this.session = session;
	}

	/**
	 * Goes on after the right password.
	 * @param target the address to go to at the end
	 */
	ModelAndView afterPassword(Account account, String target, HttpServletResponse response) {
		if (account.hasSecondFactor()) {
			this.cookies.begin(SignInStep.CODE, account, response);
			return page("/login/code", target);
		}
		return afterCode(account, target, response);
	}

	/**
	 * Goes on after the right code.
	 * @param target the address to go to at the end
	 */
	ModelAndView afterCode(Account account, String target, HttpServletResponse response) {
		if (account.mustChangePassword()) {
			this.cookies.admit(account, response);
			return page("/login/password", target);
		}
		return afterChoice(account, target, response).orElseGet(() -> SignInRedirects.to(end(target)));
	}

	/**
	 * Goes on once the password is the owner's own.
	 * @param target the address to go to at the end
	 * @return the page of the next step, or empty once the session has begun
	 */
	public Optional<ModelAndView> afterChoice(Account account, String target, HttpServletResponse response) {
		if (this.factors.mustEnrol(account)) {
			this.cookies.begin(SignInStep.ENROLMENT, account, response);
			return Optional.of(page("/login/second-factor", target));
		}
		begin(account, response);
		return Optional.empty();
	}

	/**
	 * Begins the session of an account that did every step.
	 */
	void begin(Account account, HttpServletResponse response) {
		this.session.begin(account.id(), response);
		this.cookies.know(account, response);
	}

	Optional<Account> at(SignInStep step, HttpServletRequest request) {
		return this.cookies.at(step, request);
	}

	void endStep(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.endStep(request, response);
	}

	/** Returns the target, or the home page. */
	static String end(String target) {
		return SignInRedirects.safe(target).isEmpty() ? "/" : target;
	}

	/** Leads back to the first step, whose ticket has ended. */
	static ModelAndView again(String target) {
		return page("/login", target);
	}

	private static ModelAndView page(String path, String target) {
		return SignInRedirects.to(path + "?continue=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
	}

}
