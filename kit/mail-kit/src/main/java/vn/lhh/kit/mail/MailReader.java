package vn.lhh.kit.mail;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

/**
 * Reads what became of mails, for administrators.
 */
public class MailReader {

	private final MailStore store;

	MailReader(MailStore store) {
		this.store = store;
	}

	/**
	 * Returns mails, newest first.
	 * @param state the state, {@code null} for all
	 */
	public PageResult<MailSummary> page(@Nullable MailState state, Paging paging) {
		return this.store.page(state, paging).map(MailSummary::of);
	}

}
