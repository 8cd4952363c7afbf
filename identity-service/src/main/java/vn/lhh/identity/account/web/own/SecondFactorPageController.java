package vn.lhh.identity.account.web.own;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.identity.account.web.SecondFactorPages;
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
 * Spring MVC controller of the pages on which an owner sets, renews or removes the second
 * factor.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping("/tai-khoan/ma-xac-nhan")
class SecondFactorPageController {

	private final CurrentAccount current;

	private final SecondFactorDesk desk;

	private final SecondFactorPages factorPages;

	private final AccountPages pages;

	SecondFactorPageController(CurrentAccount current, SecondFactorDesk desk, SecondFactorPages factorPages,
			AccountPages pages) {
		this.current = current;
		this.desk = desk;
		this.factorPages = factorPages;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show() {
		return page(FormErrors.NONE);
	}

	@GetMapping("/cai-dat")
	ModelAndView form() {
		return enrolment(FormErrors.NONE);
	}

	@PostMapping("/cai-dat")
	ModelAndView enrol(@RequestParam(defaultValue = "") @AsSent String currentPassword,
			@RequestParam(defaultValue = "") String currentCode, @RequestParam(defaultValue = "") String code) {
		try {
			Account account = this.current.confirmedToReplace(currentPassword, currentCode);
			return SecondFactorPages.recoveryCodes(this.desk.enrol(account, code), AccountPageController.PATH);
		}
		catch (Problem problem) {
			return enrolment(this.pages.errors(problem, "code"));
		}
	}

	@PostMapping("/ma-du-phong")
	ModelAndView renew(@RequestParam(defaultValue = "") @AsSent String currentPassword,
			@RequestParam(defaultValue = "") String code) {
		try {
			Account account = this.current.confirmed(currentPassword, code);
			return SecondFactorPages.recoveryCodes(this.desk.renewRecoveryCodes(account), AccountPageController.PATH);
		}
		catch (Problem problem) {
			return page(this.pages.errors(problem, "currentPassword"));
		}
	}

	@PostMapping("/tat")
	ModelAndView remove(@RequestParam(defaultValue = "") @AsSent String currentPassword,
			@RequestParam(defaultValue = "") String code) {
		try {
			this.desk.remove(this.current.confirmed(currentPassword, code));
			return SignInRedirects.to(AccountPageController.PATH + "?xong=ma-xac-nhan");
		}
		catch (Problem problem) {
			return page(this.pages.errors(problem, "code"));
		}
	}

	private ModelAndView page(FormErrors errors) {
		Account account = this.current.get();
		return AccountPages.page("account-second-factor", account, errors, Map.of("enrolled", account.hasSecondFactor(),
				"required", this.desk.isRequired(account), "left", this.desk.recoveryCodesLeft(account)));
	}

	private ModelAndView enrolment(FormErrors errors) {
		Account account = this.current.get();
		Map<String, @Nullable Object> model = new HashMap<>(this.factorPages.proposal(account));
		model.put("enrolled", account.hasSecondFactor());
		return AccountPages.page("account-enrolment", account, errors, model);
	}

}
