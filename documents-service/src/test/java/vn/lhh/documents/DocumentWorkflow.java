package vn.lhh.documents;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.contract.EditorialWorkflow;

import static org.assertj.core.api.Assertions.assertThat;

/** Describes documents, each with a file, to the contracts that they keep. */
final class DocumentWorkflow extends EditorialWorkflow {

	private static final AtomicInteger NUMBERS = new AtomicInteger(4000);

	private final Desk desk;

	DocumentWorkflow(int port) {
		super(port, Desk.DOCUMENTS, "/api/documents");
		this.desk = new Desk(port);
	}

	@Override
	public Map<String, Object> content(String title) {
		return Desk.paper(NUMBERS.incrementAndGet() + "/QĐ-UBND", "abstract", title, "title", "Quyết định " + title,
				"correctedSymbol", "1/QĐ-UBND", "bodyHtml", "<p>Điều 1.</p>", "effectiveRule", "FROM_SIGNING",
				"expiryDate", "2100-01-01", "validityOverride", Map.of("value", "SUSPENDED", "reason", "Theo công văn"),
				"unpublishAt", "2100-01-01T00:00:00Z");
	}

	@Override
	public String eventPrefix() {
		return "documents.document";
	}

	@Override
	public String writersRole() {
		return "RECORDS";
	}

	@Override
	public void complete(ApiClient author, String item) {
		String id = item.substring(Desk.DOCUMENTS.length() + 1);
		assertThat(this.desk.attach(author, id, "Toàn văn", "toan-van.pdf", Desk.pdf("Nội dung")).status())
			.isEqualTo(201);
	}

}
