package vn.lhh.documents.document.web;

import java.time.Clock;

import vn.lhh.documents.document.DocumentDesk;
import vn.lhh.documents.document.DocumentReader;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.kit.publishing.preview.PreviewAnswer;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves document drafts to clients with a signed preview URL. */
@RestController
@RequestMapping("/api/documents/preview/documents")
@Audience(Audience.ANYONE)
class DocumentPreviewController {

	private final DocumentDesk desk;

	private final DocumentReader reader;

	private final Clock clock;

	DocumentPreviewController(DocumentDesk desk, DocumentReader reader, Clock clock) {
		this.desk = desk;
		this.reader = reader;
		this.clock = clock;
	}

	@GetMapping("/{token}")
	ResponseEntity<DocumentView> one(@PathVariable String token) {
		OfficialDocument document = this.desk.previewed(token);
		return PreviewAnswer
			.of(DocumentView.of(document, this.reader.linksOf(document), VietnameseDates.today(this.clock)));
	}

}
