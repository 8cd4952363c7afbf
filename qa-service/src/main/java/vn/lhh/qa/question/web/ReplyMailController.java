package vn.lhh.qa.question.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.mail.MailReader;
import vn.lhh.kit.mail.web.MailAdminController;
import vn.lhh.kit.security.Audience;

/**
 * What became of the mails to askers, for administrators.
 */
@RestController
@Audience("ADMIN")
@RequestMapping("/api/qa/admin/mails")
class ReplyMailController extends MailAdminController {

	ReplyMailController(MailReader reader) {
		super(reader);
	}

}
