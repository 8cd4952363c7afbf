package vn.lhh.identity.account.web.own;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.password.PasswordDesk;
import vn.lhh.identity.account.web.SignInFlow;
import vn.lhh.identity.account.web.SignInRedirects;
import vn.lhh.kit.intake.AsSent;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC controller of the page on which a signed-in owner changes the password. All
 * sessions and tokens end; this browser gets a new session.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping("/tai-khoan/mat-khau")
class PasswordPageController {

	private final CurrentAccount current;

	private final PasswordDesk desk;

	private final AccountPages pages;

	private final SignInFlow flow;

	PasswordPageController(CurrentAccount current, PasswordDesk desk, AccountPages pages, SignInFlow flow) {
		this.current = current;
		this.desk = desk;
		this.pages = pages;
		this.flow = flow;
	}

	@GetMapping
	ModelAndView form() {
		return page(FormErrors.NONE);
	}

	@PostMapping
	ModelAndView change(@RequestParam(defaultValue = "") @AsSent String currentPassword,
			@RequestParam(defaultValue = "") @AsSent String newPassword,
			@RequestParam(defaultValue = "") @AsSent String repeated, HttpServletResponse response) {
		if (!newPassword.equals(repeated)) {
			return page(FormErrors.of("repeated", "Hai lần nhập mật khẩu mới không giống nhau."));
		}
		try {
			Account changed = this.desk.choose(this.current.confirmed(currentPassword), newPassword);
			return this.flow.afterChoice(changed, AccountPageController.PATH, response)
				.orElseGet(() -> SignInRedirects.to(AccountPageController.PATH + "?xong=mat-khau"));
		}
		catch (Problem problem) {
			return page(this.pages.errors(problem, "newPassword"));
		}
	}

	private ModelAndView page(FormErrors errors) {
		return AccountPages.page("account-password", this.current.get(), errors, Map.of());
	}

}
