package vn.lhh.identity.account.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.AccountReader;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.invitation.InvitationDesk;
import vn.lhh.identity.account.invitation.InvitedAccount;
import vn.lhh.identity.account.mail.InvitationMails;
import vn.lhh.identity.account.mail.Mailbox;
import vn.lhh.identity.account.mail.MailboxDesk;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller by which administrators invite people. The link is mailed to the owner
 * alone, or is in the answer where it can't be mailed.
 */
@RestController
@Audience("ADMIN")
@RequestMapping("/api/identity/admin/accounts")
class InvitationController {

	private static final String ACCOUNTS = "/api/identity/admin/accounts/";

	private final InvitationDesk desk;

	private final AccountReader reader;

	private final MailboxDesk mailboxes;

	private final InvitationMails mails;

	InvitationController(InvitationDesk desk, AccountReader reader, MailboxDesk mailboxes, InvitationMails mails) {
		this.desk = desk;
		this.reader = reader;
		this.mailboxes = mailboxes;
		this.mails = mails;
	}

	@PostMapping("/invitations")
	ResponseEntity<InvitationView> invite(@RequestBody InvitationRequest request) {
		FieldChecks fieldChecks = new FieldChecks();
		Mailbox.check(request.email(), fieldChecks);
		InvitedAccount invited = this.desk.invite(request.usernameOrNone(), request.profile(), fieldChecks);
		if (request.email() != null) {
			this.mailboxes.setEmail(invited.account().id(), request.email());
		}
		return answer(HttpStatus.CREATED, invited);
	}

	@PostMapping("/{id}/invitation")
	ResponseEntity<InvitationView> inviteAgain(@PathVariable String id) {
		return answer(HttpStatus.OK, this.desk.inviteAgain(this.reader.get(id)));
	}

	private ResponseEntity<InvitationView> answer(HttpStatus status, InvitedAccount invited) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).header("Cache-Control", "no-store");
		if (status == HttpStatus.CREATED) {
			answer.location(URI.create(ACCOUNTS + invited.account().id()));
		}
		return answer.body(InvitationView.of(invited, this.mails.send(invited)));
	}

	/**
	 * JSON view that shows an invitation.
	 *
	 * @param id the account
	 * @param mailed whether the link is on its way to the owner
	 * @param link works once, to be passed on to the owner; {@code null} where it is
	 * mailed
	 */
	record InvitationView(String id, String username, String displayName, List<Role> roles, boolean mailed,
			@Nullable String link, Instant expiresAt) {

		static InvitationView of(InvitedAccount invited, boolean mailed) {
			return new InvitationView(invited.account().id(), invited.account().username(),
					invited.account().profile().displayName(),
					invited.account().profile().roles().stream().sorted().toList(), mailed,
					mailed ? null : invited.link(), invited.expiresAt());
		}

	}

}
