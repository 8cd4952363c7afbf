package vn.lhh.identity.account.mail.web;

import vn.lhh.kit.mail.MailReader;
import vn.lhh.kit.mail.web.MailAdminController;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What became of the mails to accounts, for administrators.
 */
@RestController
@Audience("ADMIN")
@RequestMapping("/api/identity/admin/mails")
class StaffMailController extends MailAdminController {

	StaffMailController(MailReader reader) {
		super(reader);
	}

}
