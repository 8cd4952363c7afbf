package vn.lhh.identity.account.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDesk;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.AccountWithPassword;
import vn.lhh.identity.account.factor.SecondFactorDesk;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Audience("ADMIN")
@RequestMapping("/api/identity/admin/accounts")
class AccountController {

	private final AccountReader reader;

	private final AccountDesk desk;

	private final SecondFactorDesk factors;

	AccountController(AccountReader reader, AccountDesk desk, SecondFactorDesk factors) {
		this.reader = reader;
		this.desk = desk;
		this.factors = factors;
	}

	@GetMapping
	PageResult<AccountView> page(Paging paging) {
		return this.reader.page(paging).map(AccountView::of);
	}

	@GetMapping("/{id}")
	ResponseEntity<AccountView> one(@PathVariable String id) {
		return answer(this.reader.get(id));
	}

	@PostMapping
	ResponseEntity<AccountView> open(@RequestBody AccountRequest request) {
		AccountWithPassword opened = this.desk.open(request.usernameOrNone(), request.profile(List.of()));
		URI location = URI.create("/api/identity/admin/accounts/" + opened.account().id());
		return ResponseEntity.created(location)
			.eTag(etag(opened.account()))
			.header("Cache-Control", "no-store")
			.body(AccountView.of(opened));
	}

	@PutMapping("/{id}")
	ResponseEntity<AccountView> revise(@PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@RequestBody AccountRequest request, Actor actor) {
		Account account = current(id, IfMatchHeader.required(version));
		new FieldChecks().check(request.names(account), "username", "read-only").throwIfInvalid();
		return answer(this.desk.revise(account, request.profile(account.profile().grants()), actor.id()));
	}

	@PostMapping("/{id}/disable")
	ResponseEntity<AccountView> disable(@PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String version, Actor actor) {
		return answer(this.desk.disable(seen(id, version), actor.id()));
	}

	@PostMapping("/{id}/enable")
	ResponseEntity<AccountView> enable(@PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String version) {
		return answer(this.desk.enable(seen(id, version)));
	}

	@PostMapping("/{id}/reset-password")
	ResponseEntity<AccountView> resetPassword(@PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String version) {
		AccountWithPassword opened = this.desk.resetPassword(seen(id, version));
		return ResponseEntity.ok()
			.eTag(etag(opened.account()))
			.header("Cache-Control", "no-store")
			.body(AccountView.of(opened));
	}

	@PostMapping("/{id}/reset-second-factor")
	ResponseEntity<AccountView> resetSecondFactor(@PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String version) {
		return answer(this.factors.reset(seen(id, version)));
	}

	private Account seen(String id, @Nullable String version) {
		return (version == null) ? this.reader.get(id) : current(id, IfMatchHeader.required(version));
	}

	private Account current(String id, long version) {
		Account account = this.reader.get(id);
		if (account.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", String.valueOf(account.version()));
		}
		return account;
	}

	private static ResponseEntity<AccountView> answer(Account account) {
		return ResponseEntity.ok().eTag(etag(account)).body(AccountView.of(account));
	}

	private static String etag(Account account) {
		return "\"" + account.version() + "\"";
	}

}
