package vn.lhh.documents.document.text;

import vn.lhh.documents.document.OfficialDocument;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/**
 * MongoDB save listener that tells the text worker at once which document this process
 * has saved.
 */
class TextSaveListener extends AbstractMongoEventListener<OfficialDocument> {

	private final TextWorker worker;

	TextSaveListener(TextWorker worker) {
		this.worker = worker;
	}

	@Override
	public void onAfterSave(AfterSaveEvent<OfficialDocument> event) {
		OfficialDocument saved = event.getSource();
		if (saved.textsDue() != null) {
			this.worker.hint(saved.id());
		}
	}

}
