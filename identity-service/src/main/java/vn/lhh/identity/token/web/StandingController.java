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
 * REST controller that tells the other services which tokens are still valid, on the port
 * to which no gateway routes. It returns ids and numbers, no personal data.
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

	/**
	 * Returns the standing of a client that acts for itself; it has no token generations.
	 */
	private Optional<AccountStanding> client(String id) {
		return Optional.ofNullable(this.clients.findByClientId(id)).map((client) -> new AccountStanding(id, true, 0));
	}

}
