package vn.lhh.documents.document.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springdoc.core.annotations.ParameterObject;
import vn.lhh.documents.document.DocumentReader;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.document.search.DocumentFilter;
import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves public documents over HTTP to readers. */
@RestController
@RequestMapping("/api/documents")
@Audience(Audience.ANYONE)
class DocumentController {

	private static final String LIST = "documents-list";

	private final DocumentReader reader;

	private final PublicationScheduler publicationScheduler;

	private final Clock clock;

	DocumentController(DocumentReader reader, PublicationScheduler publicationScheduler, Clock clock) {
		this.reader = reader;
		this.publicationScheduler = publicationScheduler;
		this.clock = clock;
	}

	@GetMapping
	ResponseEntity<PageResult<DocumentSummary>> list(@ParameterObject DocumentFilter filter, Paging paging) {
		PageResult<OfficialDocument> page = this.reader.page(filter, paging);
		LocalDate today = VietnameseDates.today(this.clock);
		PublicResponse<PageResult<DocumentSummary>> answer = PublicResponse
			.of(page.map((document) -> DocumentSummary.of(document, today)))
			.keys(LIST, "home")
			.keys(page.items().stream().map(DocumentController::key))
			.validUntil(this.publicationScheduler.nextChangeOrNull())
			.validUntil((filter.validity() == null) ? null : VietnameseDates.startOf(today.plusDays(1)));
		page.items().forEach((document) -> bound(answer, document, today));
		return answer.build();
	}

	@GetMapping("/facets")
	ResponseEntity<FacetsView> facets(@ParameterObject DocumentFilter filter) {
		return PublicResponse.of(FacetsView.of(this.reader.facets(filter)))
			.keys(LIST)
			.validUntil(this.publicationScheduler.nextChangeOrNull())
			.validUntil(VietnameseDates.startOf(VietnameseDates.today(this.clock).plusDays(1)))
			.build();
	}

	@GetMapping("/{slug}")
	ResponseEntity<DocumentView> one(@PathVariable String slug) {
		OfficialDocument document = this.reader.one(slug);
		List<DocumentReader.Linked> links = this.reader.linksOf(document);
		LocalDate today = VietnameseDates.today(this.clock);
		PublicResponse<DocumentView> answer = PublicResponse.of(DocumentView.of(document, links, today))
			.keys(Stream.concat(Stream.of(key(document)),
					links.stream().flatMap((link) -> Stream.ofNullable(link.other())).map(DocumentController::key)));
		bound(answer, document, today);
		links.stream()
			.flatMap((link) -> Stream.ofNullable(link.other()))
			.forEach((other) -> answer.validUntil(other.visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull()).build();
	}

	private static void bound(PublicResponse<?> answer, OfficialDocument document, LocalDate today) {
		Optional<Instant> change = document.nextChangeAfter(today).map(VietnameseDates::startOf);
		answer.validUntil(document.visibleUntil()).validUntil(change.orElse(null));
		document.shown()
			.consultation()
			.nextChangeAfter(today)
			.map(VietnameseDates::startOf)
			.ifPresent(answer::validUntil);
	}

	static String key(OfficialDocument document) {
		return "document:" + document.id();
	}

}
