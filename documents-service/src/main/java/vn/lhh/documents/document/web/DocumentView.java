package vn.lhh.documents.document.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.DocumentAddress;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.DocumentFile;
import vn.lhh.documents.document.DocumentReader;
import vn.lhh.documents.document.FileRole;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.document.RelationKind;
import vn.lhh.documents.document.Scope;
import vn.lhh.documents.number.NumberWarning;
import vn.lhh.kit.text.CleanHtml;
import vn.lhh.kit.text.VietnameseDates;

/**
 * A document as its page shows it: what lists show, and the rest.
 */
record DocumentView(@JsonUnwrapped DocumentSummary summary, List<Labels.Labelled> numberWarnings,
		@Nullable String bodyHtml, List<String> recipients, @Nullable String issuePlace, @Nullable Scope scope,
		List<FileView> files, List<RelationView> relations, @Nullable LocalDate commentFrom,
		@Nullable String consultedBody, @Nullable String sourceUrl, @Nullable OffsetDateTime updatedAt) {

	static DocumentView of(OfficialDocument document, List<DocumentReader.Linked> links, LocalDate today) {
		DocumentContent content = document.shown();
		return new DocumentView(DocumentSummary.of(document, today), warnings(content),
				CleanHtml.cleanOrNull(content.wording().bodyHtml()), content.wording().recipients(),
				content.wording().issuePlace(), content.filed().scope(), files(document, content),
				links.stream().map(RelationView::of).toList(), content.consultation().commentFrom(),
				content.consultation().consultedBody(), content.archive().sourceUrl(),
				VietnameseDates.local(document.updatedAt()));
	}

	private static List<Labels.Labelled> warnings(DocumentContent content) {
		return content.printed()
			.numberWarnings()
			.stream()
			.filter((warning) -> warning != NumberWarning.EQUAL_NUMBER)
			.map(Labels.Labelled::of)
			.toList();
	}

	private static List<FileView> files(OfficialDocument document, DocumentContent content) {
		return content.attached().stream().map((file) -> FileView.of(document.slug(), file)).toList();
	}

	/**
	 * A file of the document.
	 */
	record FileView(String id, String title, FileRole role, String roleLabel, String filename, String mime, long size,
			String sha256, @Nullable Integer pages, String url) {

		static FileView of(String slug, DocumentFile file) {
			return new FileView(file.id(), file.title(), file.role(), Labels.of(file.role()), file.filename(),
					file.mime(), file.size(), file.sha256(), file.pages(), DocumentAddress.file(slug, file.id()));
		}

	}

	/**
	 * How the document stands to another.
	 */
	record RelationView(RelationKind kind, String label, String text, @Nullable String numberSymbol,
			@Nullable String url, @Nullable String article, @Nullable String note) {

		static RelationView of(DocumentReader.Linked link) {
			Optional<OfficialDocument> other = Optional.ofNullable(link.other());
			String number = other.map((found) -> found.shown().printed().numberSymbolRaw())
				.orElse(link.relation().targetNumberRaw());
			String text = Optional.ofNullable(link.relation().targetText())
				.or(() -> other.map(RelationView::inWords))
				.orElseGet(() -> String.valueOf(number));
			return new RelationView(link.kind(), Labels.of(link.kind()), text, number,
					other.map((found) -> DocumentAddress.page(found.slug())).orElse(null), link.relation().article(),
					link.relation().note());
		}

		private static String inWords(OfficialDocument other) {
			DocumentSummary.TypeView type = DocumentSummary.type(other.shown().filed());
			String number = other.shown().printed().numberSymbolRaw();
			return (type == null) ? number : type.name() + " " + number;
		}

	}

}
