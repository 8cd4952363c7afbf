package vn.lhh.identity.token.web;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.kit.security.AccountStanding;
import vn.lhh.kit.security.Audience;

import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Tells the other services which tokens are still good, on the port that no gateway leads
 * to: ids and numbers, nothing about people.
 */
@Hidden
@RestController
@Audience(Audience.ANYONE)
@RequestMapping("/internal/standings")
class StandingController {

	private final AccountReader accounts;

	private final RegisteredClientRepository clients;

	StandingController(AccountReader accounts, RegisteredClientRepository clients) {
		this.accounts = accounts;
		this.clients = clients;
	}

	@GetMapping
	@Nullable ResponseEntity<List<AccountStanding>> all(WebRequest request) {
		List<AccountStanding> all = this.accounts.standings();
		String tag = "\"" + Integer.toHexString(all.hashCode()) + "-" + all.size() + "\"";
		return request.checkNotModified(tag) ? null : ResponseEntity.ok().eTag(tag).body(all);
	}

	@GetMapping("/{id}")
	ResponseEntity<AccountStanding> one(@PathVariable String id) {
		Optional<AccountStanding> account = this.accounts.standing(id);
		return ResponseEntity.of(account.or(() -> client(id)));
	}

	/** Clients that act for themselves have no generations. */
	private Optional<AccountStanding> client(String id) {
		return Optional.ofNullable(this.clients.findByClientId(id)).map((client) -> new AccountStanding(id, true, 0));
	}

}
