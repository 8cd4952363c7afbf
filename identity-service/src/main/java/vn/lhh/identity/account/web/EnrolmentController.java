package vn.lhh.identity.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.identity.account.signin.SignInStep;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC controller of the page on which an account whose role requires a second
 * factor sets one before its first session.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping("/login/second-factor")
class EnrolmentController {

	private static final String PATH = "/login/second-factor";

	private final SecondFactorDesk desk;

	private final SecondFactorPages pages;

	private final SignInFlow flow;

	EnrolmentController(SecondFactorDesk desk, SecondFactorPages pages, SignInFlow flow) {
		this.desk = desk;
		this.pages = pages;
		this.flow = flow;
	}

	@GetMapping
	ModelAndView form(@RequestParam(name = "continue", defaultValue = "") String target, HttpServletRequest request) {
		return account(request).map((account) -> this.pages.enrolment(account, PATH, target, null))
			.orElseGet(() -> SignInFlow.again(target));
	}

	/** Finds the account, unless its owner has set a second factor meanwhile. */
	private Optional<Account> account(HttpServletRequest request) {
		return this.flow.at(SignInStep.ENROLMENT, request).filter(this.desk::mustEnrol);
	}

	@PostMapping
	ModelAndView enrol(@RequestParam(defaultValue = "") String code,
			@RequestParam(name = "continue", defaultValue = "") String target, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Account> account = account(request);
		if (account.isEmpty()) {
			return SignInFlow.again(target);
		}
		try {
			ModelAndView page = SecondFactorPages.recoveryCodes(this.desk.enrol(account.get(), code),
					SignInFlow.end(target));
			this.flow.endStep(request, response);
			this.flow.begin(account.get(), response);
			return page;
		}
		catch (Problem problem) {
			return this.pages.enrolment(account.get(), PATH, target, PasswordController.code(problem));
		}
	}

}
