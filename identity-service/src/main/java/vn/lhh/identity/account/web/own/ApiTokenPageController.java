package vn.lhh.identity.account.web.own;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.apitoken.ApiTokenDesk;
import vn.lhh.identity.account.apitoken.ApiTokenDetails;
import vn.lhh.identity.account.apitoken.ApiTokenWithSecret;
import vn.lhh.identity.account.web.SignInRedirects;
import vn.lhh.kit.intake.AsSent;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Spring MVC controller of the page on which an owner makes and revokes tokens for
 * scripts.
 */
@Controller
@Audience(Audience.ANYONE)
@RequestMapping("/tai-khoan/ma-truy-cap")
class ApiTokenPageController {

	private static final String PATH = "/tai-khoan/ma-truy-cap";

	private final CurrentAccount current;

	private final ApiTokenDesk desk;

	private final AccountPages pages;

	ApiTokenPageController(CurrentAccount current, ApiTokenDesk desk, AccountPages pages) {
		this.current = current;
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show() {
		return page(this.current.get(), FormErrors.NONE, "", null);
	}

	@PostMapping
	ModelAndView create(@RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") List<String> roles, @RequestParam(defaultValue = "") String lastDay,
			@RequestParam(defaultValue = "") @AsSent String currentPassword) {
		try {
			ApiTokenWithSecret made = this.desk.create(this.current.confirmed(currentPassword),
					new ApiTokenDetails(name, roles(roles), day(lastDay)));
			return page(this.current.get(), FormErrors.NONE, "", made);
		}
		catch (Problem problem) {
			return page(this.current.get(), this.pages.errors(problem, "name"), name, null);
		}
	}

	@PostMapping("/{id}/thu-hoi")
	ModelAndView revoke(@PathVariable String id) {
		this.desk.revoke(this.current.get(), id);
		return SignInRedirects.to(PATH);
	}

	private ModelAndView page(Account account, FormErrors errors, String name, @Nullable ApiTokenWithSecret made) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("tokens", this.desk.of(account).stream().map(ApiTokenView::of).toList());
		model.put("ownRoles", account.profile().roles().stream().sorted().toList());
		model.put("name", name);
		model.put("made", (made == null) ? null : made.value());
		return AccountPages.page("account-tokens", account, errors, model);
	}

	private static Set<Role> roles(List<String> typed) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (Role role : Role.values()) {
			if (typed.contains(role.name())) {
				roles.add(role);
			}
		}
		return roles;
	}

	private static @Nullable LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
