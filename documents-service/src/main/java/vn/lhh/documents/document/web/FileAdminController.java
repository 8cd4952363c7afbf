package vn.lhh.documents.document.web;

import java.io.IOException;
import java.net.URI;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.document.file.DocumentFiles;
import vn.lhh.documents.document.file.FileRole;
import vn.lhh.kit.attachment.AttachmentResponse;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.binding.IfMatchHeader;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.Audience;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Serves the HTTP admin API of document files. */
@RestController
@RequestMapping("/api/documents/admin/documents/{id}/files")
@Audience(value = { "RECORDS", "APPROVER", "ADMIN" }, scopes = ScopeType.FIELD)
class FileAdminController {

	private final DocumentFiles files;

	private final AttachmentStore attachmentStore;

	FileAdminController(DocumentFiles files, AttachmentStore attachmentStore) {
		this.files = files;
		this.attachmentStore = attachmentStore;
	}

	@PostMapping
	ResponseEntity<DocumentView.FileView> attach(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestParam FileRole role, @RequestParam String title, @RequestParam MultipartFile file, Actor by)
			throws IOException {
		DocumentFiles.Upload upload = new DocumentFiles.Upload(role, title, file.getOriginalFilename(),
				file.getInputStream());
		DocumentFiles.Attached attached = this.files.attach(id, version(ifMatch), upload, by);
		URI location = URI.create("/api/documents/admin/documents/" + id + "/files/" + attached.file().id());
		return ResponseEntity.created(location)
			.eTag(etag(attached.document()))
			.cacheControl(CacheControl.noStore())
			.body(DocumentView.FileView.of(attached.document().slug(), attached.file()));
	}

	@GetMapping("/{fileId}")
	ResponseEntity<Resource> preview(@PathVariable String id, @PathVariable String fileId, Actor by,
			WebRequest request) {
		return AttachmentResponse.unshared(this.attachmentStore, this.files.preview(id, fileId, by), request);
	}

	@DeleteMapping("/{fileId}")
	ResponseEntity<Void> detach(@PathVariable String id, @PathVariable String fileId,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Actor by) {
		OfficialDocument saved = this.files.detach(id, IfMatchHeader.required(ifMatch), fileId, by);
		return ResponseEntity.noContent().eTag(etag(saved)).build();
	}

	private static @Nullable Long version(@Nullable String ifMatch) {
		return (ifMatch == null) ? null : IfMatchHeader.required(ifMatch);
	}

	private static String etag(OfficialDocument document) {
		return "\"" + document.version() + "\"";
	}

}
