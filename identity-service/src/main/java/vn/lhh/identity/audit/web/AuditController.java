package vn.lhh.identity.audit.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.AuditReader;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Audience("ADMIN")
@RequestMapping("/api/identity/admin/audit")
class AuditController {

	private final AuditReader reader;

	AuditController(AuditReader reader) {
		this.reader = reader;
	}

	@GetMapping
	PageResult<AuditEntry> page(@RequestParam(required = false) @Nullable String subject, Paging paging) {
		return this.reader.page(subject, paging);
	}

}
