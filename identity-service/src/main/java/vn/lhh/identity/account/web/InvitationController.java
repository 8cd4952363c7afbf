package vn.lhh.identity.account.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.invitation.InvitationDesk;
import vn.lhh.identity.account.invitation.InvitedAccount;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller by which administrators invite people; only its answers contain the
 * links.
 */
@RestController
@Audience("ADMIN")
@RequestMapping("/api/identity/admin/accounts")
class InvitationController {

	private static final String ACCOUNTS = "/api/identity/admin/accounts/";

	private final InvitationDesk desk;

	private final AccountReader reader;

	InvitationController(InvitationDesk desk, AccountReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@PostMapping("/invitations")
	ResponseEntity<InvitationView> invite(@RequestBody AccountRequest request) {
		return answer(HttpStatus.CREATED, this.desk.invite(request.usernameOrNone(), request.profile(List.of())));
	}

	@PostMapping("/{id}/invitation")
	ResponseEntity<InvitationView> inviteAgain(@PathVariable String id) {
		return answer(HttpStatus.OK, this.desk.inviteAgain(this.reader.get(id)));
	}

	private static ResponseEntity<InvitationView> answer(HttpStatus status, InvitedAccount invited) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).header("Cache-Control", "no-store");
		if (status == HttpStatus.CREATED) {
			answer.location(URI.create(ACCOUNTS + invited.account().id()));
		}
		return answer.body(InvitationView.of(invited));
	}

	/**
	 * JSON view that shows an invitation, with the link to pass on to the owner.
	 *
	 * @param id the account
	 * @param link works once
	 */
	record InvitationView(String id, String username, String displayName, List<Role> roles, String link,
			Instant expiresAt) {

		static InvitationView of(InvitedAccount invited) {
			return new InvitationView(invited.account().id(), invited.account().username(),
					invited.account().profile().displayName(),
					invited.account().profile().roles().stream().sorted().toList(), invited.link(),
					invited.expiresAt());
		}

	}

}
