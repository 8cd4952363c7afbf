package vn.lhh.documents.document.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.ArchiveReference;
import vn.lhh.documents.document.Classification;
import vn.lhh.documents.document.Consultation;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.DocumentScope;
import vn.lhh.documents.document.DocumentText;
import vn.lhh.documents.document.SigningCapacity;
import vn.lhh.documents.document.Urgency;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.file.FileRole;
import vn.lhh.documents.document.number.DocumentNumber;
import vn.lhh.documents.document.validity.EffectiveRule;
import vn.lhh.documents.document.validity.Relation;
import vn.lhh.documents.document.validity.RelationKind;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.documents.document.validity.ValidityPeriod;
import vn.lhh.documents.taxonomy.LegalClass;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.text.HtmlSanitizer;
import vn.lhh.kit.text.Nfc;

/**
 * Holds the request body for writing a document. It may name types by id or code, and
 * issuing bodies, fields and signers by id or slug.
 */
record DocumentRequest(@Nullable String numberSymbolRaw, @Nullable String correctedSymbol, @Nullable String typeId,
		@Nullable LegalClass legalClass, @Nullable String title,
		@JsonProperty("abstract") @JsonAlias("summary") @Nullable String summary, @Nullable List<IssuerRequest> issuers,
		@Nullable LocalDate issueDate, @Nullable String issuePlace, @Nullable LocalDate effectiveDate,
		@Nullable EffectiveRule effectiveRule, @Nullable LocalDate expiryDate, @Multiline @Nullable String expiryReason,
		@Nullable LocalDate gazetteDate, @Nullable String gazetteNumber, @Nullable OverrideRequest validityOverride,
		@Nullable List<String> fieldIds, @Nullable DocumentScope scope, @Nullable String language,
		@Nullable Integer pageCount, @Nullable Integer copies, @Nullable Urgency urgency, @Nullable String secrecy,
		@Nullable List<String> recipients, @Nullable String bodyHtml, @Nullable List<FileRequest> files,
		@Nullable List<RelationRequest> relations, @Nullable Boolean isDraftForComment, @Nullable LocalDate commentFrom,
		@Nullable LocalDate commentTo, @Nullable String consultedBody, @Nullable String organId,
		@Nullable Integer fileYear, @Nullable String fileNotation, @Nullable String sourceUrl,
		@Nullable String archivedFrom, @Nullable String slug, @Nullable Instant publishAt,
		@Nullable Instant unpublishAt, @Nullable Visibility visibility,
		@Multiline @Nullable String note) implements ContentRequest<DocumentContent> {

	private static final String VIETNAMESE = "vi";

	@Override
	public DocumentContent content() {
		String html = GivenHtml.orNull("bodyHtml", this.bodyHtml);
		DocumentText documentText = new DocumentText(Nfc.orNull(this.title), text(this.summary), html,
				(html == null) ? null : HtmlSanitizer.text(html), texts(this.recipients), Nfc.orNull(this.issuePlace),
				Optional.ofNullable(Nfc.orNull(this.language)).orElse(VIETNAMESE), this.pageCount, this.copies,
				this.urgency);
		Consultation consultation = new Consultation(Boolean.TRUE.equals(this.isDraftForComment), this.commentFrom,
				this.commentTo, Nfc.orNull(this.consultedBody));
		return new DocumentContent(DocumentNumber.of(text(this.numberSymbolRaw), Nfc.orNull(this.correctedSymbol)),
				filed(), documentText, term(), consultation, archive(), attached(), related(), null);
	}

	@Override
	public PublicationSettings settings() {
		return new PublicationSettings(this.slug, this.publishAt, this.unpublishAt, this.visibility,
				Nfc.orNull(this.note));
	}

	private Classification filed() {
		return new Classification(unchecked(this.legalClass), text(this.typeId), null,
				each(this.issuers).map(IssuerRequest::issuer).toList(), texts(this.fieldIds), List.of(), List.of(),
				this.scope);
	}

	private ValidityPeriod term() {
		ValidityPeriod.ValidityOverride stated = Optional.ofNullable(this.validityOverride)
			.map((override) -> new ValidityPeriod.ValidityOverride(unchecked(override.value()), text(override.reason()),
					null, null))
			.orElse(null);
		return new ValidityPeriod(unchecked(this.issueDate), 0, this.effectiveDate, this.effectiveRule, null,
				this.expiryDate, Nfc.orNull(this.expiryReason), this.gazetteDate, Nfc.orNull(this.gazetteNumber),
				stated);
	}

	private ArchiveReference archive() {
		return new ArchiveReference(Optional.ofNullable(Nfc.orNull(this.secrecy)).orElse(ArchiveReference.NOT_SECRET),
				Nfc.orNull(this.organId), this.fileYear, Nfc.orNull(this.fileNotation), Nfc.orNull(this.sourceUrl),
				Nfc.orNull(this.archivedFrom));
	}

	private @Nullable List<DocumentFile> attached() {
		return (this.files == null) ? null : each(this.files).map(FileRequest::file).toList();
	}

	private List<Relation> related() {
		return each(this.relations).map(RelationRequest::relation).toList();
	}

	private static String text(@Nullable String sent) {
		return (sent == null) ? "" : Nfc.of(sent);
	}

	private static List<String> texts(@Nullable List<String> sent) {
		return each(sent).map(DocumentRequest::text).filter((text) -> !text.isEmpty()).toList();
	}

	private static <T> Stream<T> each(@Nullable List<T> sent) {
		return Stream.ofNullable(sent).flatMap(List::stream).filter(java.util.Objects::nonNull);
	}

	/** Passes a value that may be missing until the content's own check rejects it. */
	@SuppressWarnings("NullAway")
	private static <T> T unchecked(@Nullable T sent) {
		return sent;
	}

	/** Holds an issuing body and its signer. */
	record IssuerRequest(@Nullable String bodyId, @Nullable String signerId, @Nullable String position,
			@Nullable SigningCapacity signingCapacity) {

		Classification.Issuer issuer() {
			return new Classification.Issuer(text(this.bodyId), null, null, null, Nfc.orNull(this.signerId), null,
					Nfc.orNull(this.position), this.signingCapacity, null);
		}

	}

	/** Holds the validity an editor states against the dates. */
	record OverrideRequest(@Nullable Validity value, @Multiline @Nullable String reason) {
	}

	/**
	 * Refers to an existing file with its role and title; the list order sets its
	 * position.
	 */
	record FileRequest(@Nullable String id, @Nullable FileRole role, @Nullable String title) {

		DocumentFile file() {
			return new DocumentFile(text(this.id), unchecked(this.role), text(this.title), 0, "", "", 0, "", null, null,
					null);
		}

	}

	/** Holds the document's relation to another. */
	record RelationRequest(@Nullable RelationKind kind, @Nullable String targetId, @Nullable String targetText,
			@Nullable String targetNumberRaw, @Nullable String article, @Nullable String note,
			@Nullable LocalDate effectiveFrom) {

		Relation relation() {
			return new Relation(unchecked(this.kind), Nfc.orNull(this.targetId), Nfc.orNull(this.targetText),
					Nfc.orNull(this.targetNumberRaw), Nfc.orNull(this.article), Nfc.orNull(this.note),
					this.effectiveFrom);
		}

	}

}
