package vn.lhh.documents.document.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.Classification;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.DocumentUrls;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.document.SigningCapacity;
import vn.lhh.documents.taxonomy.LegalClass;
import vn.lhh.kit.text.VietnameseDates;

/** Holds a document's list entry. */
record DocumentSummary(String id, String slug, String url, String numberSymbol, @Nullable String correctedSymbol,
		@Nullable String title, @JsonProperty("abstract") String summary, @Nullable TypeView type,
		LegalClass legalClass, List<IssuerView> issuers, LocalDate issueDate, @Nullable LocalDate effectiveDate,
		@Nullable LocalDate expiryDate, EnumLabels.Labelled validity, List<FieldView> fields, int fileCount,
		boolean isDraftForComment, @Nullable LocalDate commentFrom, @Nullable LocalDate commentTo,
		@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime visibleUntil,
		@Nullable OffsetDateTime updatedAt) {

	static DocumentSummary of(OfficialDocument document, LocalDate today) {
		DocumentContent content = document.shown();
		return new DocumentSummary(document.id(), document.slug(), DocumentUrls.page(document.slug()),
				content.printed().numberSymbolRaw(), content.printed().correctedSymbol(), content.wording().title(),
				content.wording().summary(), type(content.filed()), content.filed().legalClass(),
				issuers(content.filed()), content.term().issueDate(), content.term().inForceFrom(),
				content.term().expiryDate(), EnumLabels.Labelled.of(document.validityOn(today)),
				fields(content.filed()), content.attached().size(), content.consultation().isDraftForComment(),
				content.consultation().commentFrom(), content.consultation().commentTo(),
				VietnameseDates.local(document.publishedAt()), VietnameseDates.local(document.visibleUntil()),
				VietnameseDates.local(document.liveSince()));
	}

	static @Nullable TypeView type(Classification classification) {
		return Optional.ofNullable(classification.type())
			.map((type) -> new TypeView(type.code(), type.name(), type.abbreviation()))
			.orElse(null);
	}

	static List<IssuerView> issuers(Classification classification) {
		return classification.issuers()
			.stream()
			.map((issuer) -> new IssuerView(String.valueOf(issuer.slug()), String.valueOf(issuer.name()),
					issuer.abbreviation(), issuer.signer(), issuer.position(), issuer.signingCapacity()))
			.toList();
	}

	static List<FieldView> fields(Classification classification) {
		return classification.fields().stream().map((field) -> new FieldView(field.slug(), field.name())).toList();
	}

	/** Holds a type's code and names. */
	record TypeView(String code, String name, @Nullable String abbreviation) {
	}

	/** Holds an issuing body and its signer. */
	record IssuerView(String slug, String name, @Nullable String abbreviation, @Nullable String signer,
			@Nullable String position, @Nullable SigningCapacity capacity) {
	}

	/** Holds a field's slug and name. */
	record FieldView(String slug, String name) {
	}

}
