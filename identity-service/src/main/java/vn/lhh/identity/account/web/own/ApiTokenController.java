package vn.lhh.identity.account.web.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.apitoken.ApiTokenDesk;
import vn.lhh.identity.account.apitoken.ApiTokenDetails;
import vn.lhh.kit.intake.AsSent;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller of one's own tokens for scripts.
 */
@RestController
@Audience(Audience.SIGNED_IN)
@RequestMapping("/api/identity/account/tokens")
class ApiTokenController {

	private static final int LONGEST_NAME = 60;

	private final CurrentAccount current;

	private final ApiTokenDesk desk;

	ApiTokenController(CurrentAccount current, ApiTokenDesk desk) {
		this.current = current;
		this.desk = desk;
	}

	@GetMapping
	List<ApiTokenView> tokens() {
		return this.desk.of(this.current.get()).stream().map(ApiTokenView::of).toList();
	}

	@PostMapping
	ResponseEntity<ApiTokenView> create(@RequestBody ApiTokenRequest request) {
		request.requireAll();
		Account account = this.current.confirmed(request.password());
		return ResponseEntity.status(HttpStatus.CREATED)
			.header("Cache-Control", "no-store")
			.body(ApiTokenView.of(this.desk.create(account, request.details())));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revoke(@PathVariable String id) {
		if (!this.desk.revoke(this.current.get(), id)) {
			throw Problem.notFound();
		}
	}

	/**
	 * JSON body that asks for a token.
	 *
	 * @param lastDay the last day on which it works
	 */
	record ApiTokenRequest(@Nullable String name, @Nullable Set<Role> roles, @Nullable LocalDate lastDay,
			@AsSent @Nullable String currentPassword) {

		void requireAll() {
			new FieldChecks().required("name", this.name, LONGEST_NAME)
				.present("roles", this.roles)
				.present("lastDay", this.lastDay)
				.check(this.currentPassword != null, "currentPassword", "required")
				.throwIfInvalid();
		}

		ApiTokenDetails details() {
			return new ApiTokenDetails((this.name == null) ? "" : this.name,
					(this.roles == null) ? Set.of() : this.roles, this.lastDay);
		}

		String password() {
			return (this.currentPassword == null) ? "" : this.currentPassword;
		}

		@Override
		public String toString() {
			return "ApiTokenRequest";
		}

	}

}
