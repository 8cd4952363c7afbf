package vn.lhh.documents.document;

import java.time.Instant;
import java.util.function.UnaryOperator;

import vn.lhh.kit.publishing.Publication;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An official document (văn bản), from its first draft to the archive.
 */
@Document("documents")
public class OfficialDocument extends Publication<DocumentContent> {

	@Override
	protected String eventPrefix() {
		return "documents.document";
	}

	@Override
	protected Object publicState(DocumentContent content) {
		return DocumentState.of(this, content);
	}

	void refile(UnaryOperator<DocumentContent> names, Instant now) {
		derive(names, now);
	}

}
