package vn.lhh.documents.document.web;

import java.util.List;

import vn.lhh.documents.document.DocumentReader;
import vn.lhh.documents.document.file.DocumentFiles;
import vn.lhh.kit.attachment.AttachmentResponse;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Serves document files to readers, only those of documents that are visible now. */
@RestController
@RequestMapping("/api/documents/{slug}/files")
@Audience(Audience.ANYONE)
class FileController {

	private final DocumentReader reader;

	private final DocumentFiles files;

	private final AttachmentStore attachmentStore;

	private final PublicationScheduler publicationScheduler;

	FileController(DocumentReader reader, DocumentFiles files, AttachmentStore attachmentStore,
			PublicationScheduler publicationScheduler) {
		this.publicationScheduler = publicationScheduler;
		this.reader = reader;
		this.files = files;
		this.attachmentStore = attachmentStore;
	}

	@GetMapping("/{fileId}")
	ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String fileId, WebRequest request) {
		DocumentReader.FileOf found = this.reader.file(slug, fileId);
		return AttachmentResponse.of(this.attachmentStore, this.files.stored(found.file().id()), request,
				List.of(DocumentController.key(found.document())),
				this.publicationScheduler.earliest(found.document().visibleUntil()));
	}

}
