package vn.lhh.identity.account.mail.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.mail.Mailbox;
import vn.lhh.identity.account.mail.MailboxDesk;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller by which people set where they are reached and which mails they get.
 * Any signed-in account may, so it asks for a token and not for a role.
 */
@RestController
@Audience(Audience.ANYONE)
@RequestMapping("/api/identity/account/mailbox")
class OwnMailboxController {

	private final MailboxDesk desk;

	OwnMailboxController(MailboxDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	ResponseEntity<MailboxView> own(Actor by) {
		return MailboxController.answer(this.desk.get(by.id()));
	}

	@PutMapping
	ResponseEntity<MailboxView> set(@RequestBody MailboxRequest request, Actor by) {
		return MailboxController.answer(this.desk.set(request.mailbox(by.id())));
	}

	/**
	 * JSON body with what the owner of an account decides.
	 *
	 * @param email {@code null} for none
	 * @param reviewMails if missing, yes
	 * @param digestMails if missing, yes
	 */
	record MailboxRequest(@Nullable String email, @Nullable Boolean reviewMails, @Nullable Boolean digestMails) {

		Mailbox mailbox(String accountId) {
			return new Mailbox(accountId, this.email, !Boolean.FALSE.equals(this.reviewMails),
					!Boolean.FALSE.equals(this.digestMails));
		}

		@Override
		public String toString() {
			return "MailboxRequest";
		}

	}

}
