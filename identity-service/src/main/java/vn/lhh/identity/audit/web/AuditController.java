package vn.lhh.identity.audit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import vn.lhh.identity.audit.AuditFilter;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditReader;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.identity.audit.AuditVerification;
import vn.lhh.identity.audit.AuditVerifier;
import vn.lhh.identity.audit.ChainPosition;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.security.Audience;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the audit trail to administrators, and its proof.
 */
@RestController
@Audience("ADMIN")
@RequestMapping("/api/identity/admin/audit")
class AuditController {

	private final AuditReader reader;

	private final AuditVerifier verifier;

	private final AuditTrail trail;

	AuditController(AuditReader reader, AuditVerifier verifier, AuditTrail trail) {
		this.reader = reader;
		this.verifier = verifier;
		this.trail = trail;
	}

	@GetMapping
	PageResult<AuditEntryView> page(@ParameterObject AuditFilter filter, Paging paging) {
		return this.reader.page(filter, paging).map(AuditEntryView::of);
	}

	@GetMapping("/items/{entityType}/{entityId}")
	PageResult<AuditEntryView> story(@PathVariable String entityType, @PathVariable String entityId, Paging paging) {
		return this.reader.story(entityType, entityId, paging).map(AuditEntryView::of);
	}

	/**
	 * Verifies the chain. White space before the JSON shows a proxy that the answer is
	 * under way.
	 */
	@GetMapping("/verify")
	AuditVerification verify(@RequestParam(required = false) @Nullable Long seq,
			@RequestParam(required = false) @Nullable String hash, HttpServletResponse response) throws IOException {
		new FieldChecks().check(seq != null || hash == null, "seq", "required")
			.check(hash != null || seq == null, "hash", "required")
			.throwIfInvalid();
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		OutputStream out = response.getOutputStream();
		pad(out);
		ChainPosition noted = (seq == null || hash == null) ? null : new ChainPosition(seq, hash);
		return this.verifier.verify(noted, () -> pad(out));
	}

	private static void pad(OutputStream out) {
		try {
			out.write(' ');
			out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping(value = "/export", produces = "text/csv")
	void export(@ParameterObject AuditFilter filter, HttpServletResponse response) throws IOException {
		this.trail.note(AuditKind.AUDIT_EXPORTED, null);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky.csv\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		Writer out = response.getWriter();
		AuditCsvWriter csv = new AuditCsvWriter(out);
		csv.writeHeader();
		response.flushBuffer();
		this.reader.forEach(filter, csv::write);
		out.flush();
	}

}
