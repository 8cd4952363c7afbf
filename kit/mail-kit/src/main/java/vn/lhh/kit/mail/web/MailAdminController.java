package vn.lhh.kit.mail.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.mail.MailReader;
import vn.lhh.kit.mail.MailState;
import vn.lhh.kit.mail.MailSummary;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * List of a service's mails; a service that sends mail extends it with an address and its
 * audience.
 */
public abstract class MailAdminController {

	private final MailReader reader;

	protected MailAdminController(MailReader reader) {
		this.reader = reader;
	}

	@GetMapping
	PageResult<MailSummary> list(@RequestParam(required = false) @Nullable MailState state, Paging paging) {
		return this.reader.page(state, paging);
	}

}
