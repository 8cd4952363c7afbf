package vn.lhh.identity.audit;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Reads the audit trail, newest first.
 */
@Service
public class AuditReader {

	private final AuditEntries entries;

	AuditReader(AuditEntries entries) {
		this.entries = entries;
	}

	/**
	 * Returns one page of the trail, newest first.
	 * @param subject the account or client, {@code null} for all
	 */
	public PageResult<AuditEntry> page(@Nullable String subject, Paging paging) {
		Pageable pageable = paging.pageable(Sort.by(Sort.Direction.DESC, "at"));
		Page<AuditEntry> page = (subject == null) ? this.entries.findAll(pageable)
				: this.entries.findBySubject(subject, pageable);
		return PageResult.of(page.getContent(), paging, page.getTotalElements());
	}

}
