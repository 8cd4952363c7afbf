package vn.lhh.documents.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.ArchiveReference;
import vn.lhh.documents.document.Classification;
import vn.lhh.documents.document.Consultation;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.DocumentDesk;
import vn.lhh.documents.document.DocumentText;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.file.DocumentFiles;
import vn.lhh.documents.document.file.FileRole;
import vn.lhh.documents.document.number.DocumentNumber;
import vn.lhh.documents.document.number.NumberPreview;
import vn.lhh.documents.document.validity.Relation;
import vn.lhh.documents.document.validity.ValidityPeriod;
import vn.lhh.documents.taxonomy.SeedLog;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Seeds a new database with the documents of the union's present home page and older
 * ones, each with a generated PDF.
 */
@Component
@Order(2)
@ConditionalOnProperty("portal.demo")
class DemoDocuments implements ApplicationRunner {

	private static final Duration OFFICE_OPENS = Duration.ofHours(8);

	private final DemoTaxonomy taxonomy;

	private final DocumentDesk desk;

	private final DocumentFiles files;

	private final NumberPreview numbers;

	private final SeedLog seedLog;

	DemoDocuments(DemoTaxonomy taxonomy, DocumentDesk desk, DocumentFiles files, NumberPreview numbers,
			SeedLog seedLog) {
		this.taxonomy = taxonomy;
		this.desk = desk;
		this.files = files;
		this.numbers = numbers;
		this.seedLog = seedLog;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.seedLog.once("demo", this::load);
	}

	private void load() {
		DemoData data = data();
		this.taxonomy.load(data);
		data.documents().stream().filter((paper) -> idOf(paper) == null).forEach((paper) -> write(paper, data));
	}

	private void write(DemoData.Paper paper, DemoData data) {
		Instant issued = VietnameseDates.startOf(paper.issueDate()).plus(OFFICE_OPENS);
		this.desk.createLive(content(paper, data), new PublicationSettings(null, issued, null, null, null),
				Actor.SYSTEM);
	}

	private DocumentContent content(DemoData.Paper paper, DemoData data) {
		String body = this.taxonomy.body(paper.body()).id();
		Classification.Issuer issuer = new Classification.Issuer(body, null, null, null, null, null, null,
				paper.capacity(), null);
		Classification classification = new Classification(paper.legalClass(), paper.type(), null, List.of(issuer),
				this.taxonomy.fieldIds(paper.fields()), List.of(), List.of(), paper.scope());
		DocumentText documentText = new DocumentText(null, paper.summary(), null, null, paper.recipients(),
				paper.place(), "vi", null, null, null);
		return new DocumentContent(DocumentNumber.of(paper.numberSymbolRaw(), paper.correctedSymbol()), classification,
				documentText, new ValidityPeriod(paper.issueDate(), 0, null, null, null, null, null, null, null, null),
				new Consultation(false, null, null, null),
				new ArchiveReference(ArchiveReference.NOT_SECRET, null, null, null, null, null), List.of(file(paper)),
				paper.relations().stream().map((link) -> relation(link, data)).toList(), null);
	}

	private DocumentFile file(DemoData.Paper paper) {
		byte[] pdf = DemoPdfWriter.print(paper, this.taxonomy.type(paper.type(), paper.legalClass()).name());
		String name = paper.numberSymbolRaw().replaceAll("[/ ]+", "-") + ".pdf";
		return this.files.store(
				new DocumentFiles.Upload(FileRole.MAIN, "Toàn văn", name, new ByteArrayInputStream(pdf)), Actor.SYSTEM);
	}

	private Relation relation(DemoData.Link link, DemoData data) {
		String target = data.documents()
			.stream()
			.filter((paper) -> paper.numberSymbolRaw().equals(link.target()))
			.findFirst()
			.map(this::idOf)
			.orElse(null);
		return new Relation(link.kind(), target, link.text(), link.number(), null, null, null);
	}

	private @Nullable String idOf(DemoData.Paper paper) {
		String body = this.taxonomy.body(paper.body()).id();
		return this.numbers.read(paper.numberSymbolRaw(), null, paper.issueDate(), body, null)
			.equals()
			.stream()
			.findFirst()
			.map(DocumentNumber.EqualNumber::id)
			.orElse(null);
	}

	static DemoData data() {
		try (InputStream in = new ClassPathResource("demo/documents.json").getInputStream()) {
			return EventJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), DemoData.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
