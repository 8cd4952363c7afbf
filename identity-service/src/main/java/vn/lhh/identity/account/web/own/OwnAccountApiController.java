package vn.lhh.identity.account.web.own;

import java.util.List;

import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDesk;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.identity.account.session.SessionDesk;
import vn.lhh.identity.account.signin.SignInLog;
import vn.lhh.identity.account.web.GrantView;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller of one's own account, its sessions and sign-ins.
 */
@RestController
@Audience(Audience.SIGNED_IN)
@RequestMapping("/api/identity/account")
class OwnAccountApiController {

	private static final int LATEST = 50;

	private final CurrentAccount current;

	private final SessionDesk sessions;

	private final SignInLog log;

	private final AccountDesk accounts;

	private final SecondFactorDesk factors;

	OwnAccountApiController(CurrentAccount current, SessionDesk sessions, SignInLog log, AccountDesk accounts,
			SecondFactorDesk factors) {
		this.current = current;
		this.sessions = sessions;
		this.log = log;
		this.accounts = accounts;
		this.factors = factors;
	}

	@GetMapping
	OwnAccountView account() {
		Account account = this.current.get();
		return new OwnAccountView(account.id(), account.username(), account.profile().displayName(),
				account.profile().roles().stream().sorted().toList(),
				account.profile().grants().stream().map(GrantView::of).toList(), account.hasSecondFactor(),
				this.factors.isRequired(account), this.factors.recoveryCodesLeft(account));
	}

	@GetMapping("/sessions")
	List<SessionView> sessions() {
		return this.sessions.of(this.current.get().id())
			.stream()
			.map((session) -> SessionView.of(session, ""))
			.toList();
	}

	@DeleteMapping("/sessions/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void endSession(@PathVariable String id) {
		if (!this.sessions.end(this.current.get().id(), id)) {
			throw Problem.notFound();
		}
	}

	@GetMapping("/sign-ins")
	List<SignInView> signIns() {
		return this.log.latest(this.current.get().id(), LATEST).stream().map(SignInView::of).toList();
	}

	@PostMapping("/sign-out")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void signOutEverywhere(@RequestBody PasswordConfirmation request) {
		this.accounts.signOutEverywhere(this.current.confirmed(request.required()));
	}

	/**
	 * JSON view that shows an account to its owner.
	 */
	record OwnAccountView(String id, String username, String displayName, List<Role> roles, List<GrantView> grants,
			boolean secondFactor, boolean secondFactorRequired, int recoveryCodesLeft) {

	}

}
