package vn.lhh.identity.account.web;

import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Builds redirects from the sign-in pages, to addresses of this site only.
 */
public final class SignInRedirects {

	private static final String AUTHORIZE = "/oauth2/authorize?";

	/** Pages of one's own account. */
	private static final Pattern ACCOUNT = Pattern.compile("/tai-khoan(/[a-z-]+)*");

	private SignInRedirects() {
	}

	/**
	 * Redirects to a relative address, which no Host header can change.
	 */
	public static ModelAndView to(String target) {
		RedirectView view = new RedirectView(target, false, false, false);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

	static String safe(String target) {
		boolean plain = target.chars().allMatch((character) -> character > ' ' && character < 0x7f);
		boolean known = target.startsWith(AUTHORIZE) || ACCOUNT.matcher(target).matches();
		return (plain && known) ? target : "";
	}

}
