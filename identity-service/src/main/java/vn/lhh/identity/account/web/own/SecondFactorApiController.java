package vn.lhh.identity.account.web.own;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.identity.account.web.SecondFactorPages;
import vn.lhh.kit.intake.AsSent;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller of one's own second factor.
 */
@RestController
@Audience(Audience.SIGNED_IN)
@RequestMapping("/api/identity/account/second-factor")
class SecondFactorApiController {

	private final CurrentAccount current;

	private final SecondFactorDesk desk;

	private final SecondFactorPages pages;

	SecondFactorApiController(CurrentAccount current, SecondFactorDesk desk, SecondFactorPages pages) {
		this.current = current;
		this.desk = desk;
		this.pages = pages;
	}

	@PostMapping
	ResponseEntity<ProposedFactorView> propose() {
		Account account = this.current.get();
		String secret = this.desk.propose(account);
		return secret(new ProposedFactorView(secret, this.pages.address(account, secret)));
	}

	@PostMapping("/confirm")
	ResponseEntity<RecoveryCodesView> enrol(@RequestBody EnrolmentRequest request) {
		SecondFactorRequest proof = request.proof();
		proof.requireBoth();
		Account account = this.current.confirmedToReplace(proof.password(), request.currentCodeOrNone());
		return secret(new RecoveryCodesView(this.desk.enrol(account, proof.codeOrNone())));
	}

	@PostMapping("/recovery-codes")
	ResponseEntity<RecoveryCodesView> renew(@RequestBody SecondFactorRequest request) {
		request.requireBoth();
		Account account = this.current.confirmed(request.password(), request.codeOrNone());
		return secret(new RecoveryCodesView(this.desk.renewRecoveryCodes(account)));
	}

	@PostMapping("/remove")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@RequestBody SecondFactorRequest request) {
		request.requireBoth();
		this.desk.remove(this.current.confirmed(request.password(), request.codeOrNone()));
	}

	private static <T> ResponseEntity<T> secret(T body) {
		return ResponseEntity.ok().header("Cache-Control", "no-store").body(body);
	}

	/**
	 * JSON body that proves the owner by password and code.
	 */
	record SecondFactorRequest(@AsSent @Nullable String currentPassword, @Nullable String code) {

		void requireBoth() {
			new FieldChecks().check(this.currentPassword != null, "currentPassword", "required")
				.check(this.code != null && !this.code.isBlank(), "code", "required")
				.throwIfInvalid();
		}

		String password() {
			return (this.currentPassword == null) ? "" : this.currentPassword;
		}

		String codeOrNone() {
			return (this.code == null) ? "" : this.code;
		}

		@Override
		public String toString() {
			return "SecondFactorRequest";
		}

	}

	/**
	 * JSON body that proves the owner and a new telephone.
	 *
	 * @param code of the new telephone
	 * @param currentCode of the telephone that it replaces, or a recovery code
	 */
	record EnrolmentRequest(@AsSent @Nullable String currentPassword, @Nullable String code,
			@Nullable String currentCode) {

		SecondFactorRequest proof() {
			return new SecondFactorRequest(this.currentPassword, this.code);
		}

		String currentCodeOrNone() {
			return (this.currentCode == null) ? "" : this.currentCode;
		}

		@Override
		public String toString() {
			return "EnrolmentRequest";
		}

	}

	/**
	 * JSON view that shows a secret to be proved.
	 *
	 * @param secret in base 32
	 * @param address the same for an authenticator app
	 */
	record ProposedFactorView(String secret, String address) {

	}

	/**
	 * JSON view that shows recovery codes, the only time.
	 */
	record RecoveryCodesView(List<String> recoveryCodes) {

	}

}
