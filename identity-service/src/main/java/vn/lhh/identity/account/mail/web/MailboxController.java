package vn.lhh.identity.account.mail.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.mail.Mailbox;
import vn.lhh.identity.account.mail.MailboxDesk;
import vn.lhh.kit.security.Audience;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * REST controller by which administrators set where an account is reached.
 */
@RestController
@Audience("ADMIN")
@RequestMapping("/api/identity/admin/accounts/{id}/mailbox")
class MailboxController {

	private final MailboxDesk desk;

	MailboxController(MailboxDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	ResponseEntity<MailboxView> one(@PathVariable String id) {
		return answer(this.desk.get(id));
	}

	@PutMapping
	ResponseEntity<MailboxView> set(@PathVariable String id, @RequestBody AddressRequest request) {
		return answer(this.desk.setEmail(id, request.email()));
	}

	static ResponseEntity<MailboxView> answer(Mailbox mailbox) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(MailboxView.of(mailbox));
	}

	/**
	 * JSON body with the address of an account; {@code null} for none.
	 */
	record AddressRequest(@Nullable String email) {

		@Override
		public String toString() {
			return "AddressRequest";
		}

	}

}
