package vn.lhh.documents.document.web;

import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.DocumentDesk;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.security.Audience;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the HTTP admin API of documents. The roles that edit documents may also publish
 * them.
 */
@RestController
@RequestMapping("/api/documents/admin/documents")
@Audience(value = { "RECORDS", "APPROVER", "ADMIN" }, approving = { "RECORDS", "APPROVER", "ADMIN" },
		scopes = ScopeType.FIELD)
class DocumentAdminController extends PublicationAdminController<OfficialDocument, DocumentContent, DocumentRequest> {

	DocumentAdminController(DocumentDesk desk) {
		super(desk);
	}

	@Override
	protected boolean hasPreview() {
		return true;
	}

}
