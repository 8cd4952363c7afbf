package vn.lhh.documents.document.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.Classification;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.DocumentReader;
import vn.lhh.documents.document.DocumentScope;
import vn.lhh.documents.document.DocumentUrls;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.file.FileRole;
import vn.lhh.documents.document.validity.RelationKind;
import vn.lhh.documents.document.validity.ValidityPeriod;
import vn.lhh.documents.number.NumberWarning;
import vn.lhh.documents.taxonomy.BodyLevel;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.text.HtmlSanitizer;

/** Holds a document's page: its list entry and all details. */
record DocumentView(@JsonUnwrapped DocumentSummary summary, List<EnumLabels.Labelled> numberWarnings,
		@Nullable String bodyHtml, List<String> recipients, @Nullable String issuePlace, @Nullable DocumentScope scope,
		List<FileView> files, List<RelationView> relations, @Nullable String expiryReason,
		@Nullable LocalDate gazetteDate, @Nullable String gazetteNumber, @Nullable String validityReason,
		@Nullable Integer pageCount, @Nullable Integer copies, @Nullable String urgencyLabel,
		@Nullable String scopeLabel, @Nullable String consultedBody, @Nullable String sourceUrl,
		@Nullable String archivedFrom, @Nullable String organId, @Nullable Integer fileYear,
		@Nullable String fileNotation, String language, List<IssuingBodyView> issuingBodies, Visibility visibility) {

	static DocumentView of(OfficialDocument document, List<DocumentReader.Linked> links, LocalDate today) {
		DocumentContent content = document.shown();
		return new DocumentView(DocumentSummary.of(document, today), warnings(content),
				HtmlSanitizer.cleanOrNull(content.wording().bodyHtml()), content.wording().recipients(),
				content.wording().issuePlace(), content.filed().scope(), files(document, content),
				links.stream().map(RelationView::of).toList(), content.term().expiryReason(),
				content.term().gazetteDate(), content.term().gazetteNumber(),
				Optional.ofNullable(content.term().validityOverride())
					.map(ValidityPeriod.ValidityOverride::reason)
					.orElse(null),
				content.wording().pageCount(), content.wording().copies(), label(content.wording().urgency()),
				label(content.filed().scope()), content.consultation().consultedBody(), content.archive().sourceUrl(),
				content.archive().archivedFrom(), content.archive().organId(), content.archive().fileYear(),
				content.archive().fileNotation(), content.wording().language(),
				content.filed().issuers().stream().flatMap(IssuingBodyView::of).toList(), document.visibility());
	}

	private static List<EnumLabels.Labelled> warnings(DocumentContent content) {
		return content.printed()
			.numberWarnings()
			.stream()
			.filter((warning) -> warning != NumberWarning.EQUAL_NUMBER)
			.map(EnumLabels.Labelled::of)
			.toList();
	}

	private static @Nullable String label(@Nullable Enum<?> code) {
		return (code == null) ? null : EnumLabels.of(code);
	}

	private static List<FileView> files(OfficialDocument document, DocumentContent content) {
		return content.attached().stream().map((file) -> FileView.of(document.slug(), file)).toList();
	}

	/** Holds an issuing body's position in the hierarchy. */
	record IssuingBodyView(String slug, @Nullable String shortName, @Nullable String levelLabel,
			@Nullable String parent, @Nullable String successor) {

		static Stream<IssuingBodyView> of(Classification.Issuer issuer) {
			return Stream.ofNullable(issuer.about())
				.map((about) -> new IssuingBodyView(String.valueOf(issuer.slug()), about.shortName(),
						(about.level() == BodyLevel.OTHER) ? null : EnumLabels.of(about.level()), name(about.parent()),
						name(about.successor())));
		}

		private static @Nullable String name(Classification.@Nullable BodyName body) {
			return (body == null) ? null : body.name();
		}

	}

	/** Holds a file of the document. */
	record FileView(String id, String title, FileRole role, String roleLabel, String filename, String mime, long size,
			String sha256, @Nullable Integer pages, String url) {

		static FileView of(String slug, DocumentFile file) {
			return new FileView(file.id(), file.title(), file.role(), EnumLabels.of(file.role()), file.filename(),
					file.mime(), file.size(), file.sha256(), file.pages(), DocumentUrls.file(slug, file.id()));
		}

	}

	/** Holds the document's relation to another. */
	record RelationView(RelationKind kind, String label, String text, @Nullable String numberSymbol,
			@Nullable String url, @Nullable String article, @Nullable String note) {

		static RelationView of(DocumentReader.Linked link) {
			Optional<OfficialDocument> other = Optional.ofNullable(link.other());
			String number = other.map((found) -> found.shown().printed().numberSymbolRaw())
				.orElse(link.relation().targetNumberRaw());
			String text = Optional.ofNullable(link.relation().targetText())
				.or(() -> other.map(RelationView::inWords))
				.orElseGet(() -> String.valueOf(number));
			return new RelationView(link.kind(), EnumLabels.of(link.kind()), text, number,
					other.map((found) -> DocumentUrls.page(found.slug())).orElse(null), link.relation().article(),
					link.relation().note());
		}

		private static String inWords(OfficialDocument other) {
			DocumentSummary.TypeView type = DocumentSummary.type(other.shown().filed());
			String number = other.shown().printed().numberSymbolRaw();
			return (type == null) ? number : type.name() + " " + number;
		}

	}

}
