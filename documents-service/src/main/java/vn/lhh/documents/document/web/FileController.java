package vn.lhh.documents.document.web;

import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.documents.document.DocumentFiles;
import vn.lhh.documents.document.DocumentReader;
import vn.lhh.kit.attachment.AttachmentAnswer;
import vn.lhh.kit.attachment.Attachments;
import vn.lhh.kit.security.Audience;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The files of documents for readers: only those of a document that is visible now.
 */
@RestController
@RequestMapping("/api/documents/{slug}/files")
@Audience(Audience.ANYONE)
class FileController {

	private final DocumentReader reader;

	private final DocumentFiles files;

	private final Attachments attachments;

	FileController(DocumentReader reader, DocumentFiles files, Attachments attachments) {
		this.reader = reader;
		this.files = files;
		this.attachments = attachments;
	}

	@GetMapping("/{fileId}")
	ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String fileId, WebRequest request,
			HttpServletResponse response) {
		DocumentReader.FileOf found = this.reader.file(slug, fileId);
		DocumentController.describe(response, found.document());
		return AttachmentAnswer.of(this.attachments, this.files.stored(found.file().id()), request);
	}

}
