package vn.lhh.web.page.question;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Redirect after a successful form to a page of its own, so that reloading it does not
 * send the form again.
 */
final class NextPage {

	/** The parameter that carries a sealed note. */
	static final String NOTE = "phieu";

	private NextPage() {
	}

	static ModelAndView see(String address, String note) {
		RedirectView next = new RedirectView(address + "?" + NOTE + "=" + note);
		next.setStatusCode(HttpStatus.SEE_OTHER);
		next.setExposeModelAttributes(false);
		return new ModelAndView(next);
	}

	/**
	 * Forbids caching and hides the page's address from other sites; its forms still send
	 * their origin.
	 */
	static void confidential(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("Referrer-Policy", "strict-origin");
	}

}
