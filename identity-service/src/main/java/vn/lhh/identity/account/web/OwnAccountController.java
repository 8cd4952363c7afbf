package vn.lhh.identity.account.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.password.PasswordDesk;
import vn.lhh.identity.account.signin.Credentials;
import vn.lhh.kit.intake.AsSent;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller by which scripts change their own account's password. A one-time
 * password gives no token, so the password itself identifies the account.
 */
@RestController
@Audience(Audience.ANYONE)
@RequestMapping("/api/identity/account")
class OwnAccountController {

	private final PasswordDesk desk;

	private final AccountReader reader;

	private final LoginCookies cookies;

	OwnAccountController(PasswordDesk desk, AccountReader reader, LoginCookies cookies) {
		this.desk = desk;
		this.reader = reader;
		this.cookies = cookies;
	}

	@PostMapping("/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void password(@RequestBody PasswordRequest request) {
		String username = (request.username() == null) ? ownName() : request.username();
		new FieldChecks().required("username", username, 200)
			.check(request.currentPassword() != null, "currentPassword", "required")
			.check(request.newPassword() != null, "newPassword", "required")
			.throwIfInvalid();
		this.desk.change(new Credentials(username, request.current(), request.codeOrNone()), this.cookies.network(),
				request.chosen());
	}

	private String ownName() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)
				? this.reader.active(token.getName()).map((account) -> account.username()).orElse("") : "";
	}

	/**
	 * JSON body that carries a password change.
	 *
	 * @param username the account; if missing, the owner of the token
	 * @param currentPassword the password until now
	 * @param newPassword the password from now on
	 * @param code of the second factor, where the account has one
	 */
	record PasswordRequest(@Nullable String username, @AsSent @Nullable String currentPassword,
			@AsSent @Nullable String newPassword, @Nullable String code) {

		String current() {
			return (this.currentPassword == null) ? "" : this.currentPassword;
		}

		String chosen() {
			return (this.newPassword == null) ? "" : this.newPassword;
		}

		String codeOrNone() {
			return (this.code == null) ? "" : this.code;
		}

		@Override
		public String toString() {
			return "PasswordRequest";
		}

	}

}
