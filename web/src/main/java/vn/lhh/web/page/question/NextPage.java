package vn.lhh.web.page.question;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What follows a form that was taken: a page of its own, so that loading it again sends
 * nothing again.
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
	 * Kept by nobody, and its address told to nobody, whereas its forms still say which
	 * site they are of.
	 */
	static void confidential(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("Referrer-Policy", "strict-origin");
	}

}
