package vn.lhh.documents.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.number.DocumentNumber;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.documents.document.validity.ValidityPeriod;
import vn.lhh.documents.taxonomy.LegalClass;

/**
 * Holds the public state of a document as its event publishes it.
 *
 * @param slug the last part of its URL
 * @param url the path of its page
 * @param numberSymbol as printed
 * @param correctedSymbol the editor's note of the correct number and symbol
 * @param numberKey folded letters and digits
 * @param title the heading
 * @param summary the abstract
 * @param legalClass the rules of form it follows
 * @param inForceFrom the first day in force
 * @param expiryDate the first day no longer in force
 * @param validityOverride the validity an editor states against the dates
 * @param bodyText the plain text
 * @param files names and paths of its files
 * @param isDraftForComment whether the public may comment
 * @param publishedAt since when it has been public
 * @param visibleFrom from when readers see it
 * @param visibleUntil until when readers see it
 */
record DocumentSnapshot(String id, String slug, String url, String numberSymbol, @Nullable String correctedSymbol,
		String numberKey, @Nullable String title, String summary, @Nullable Name type, LegalClass legalClass,
		List<Name> issuers, List<Name> fields, LocalDate issueDate, @Nullable LocalDate inForceFrom,
		@Nullable LocalDate expiryDate, @Nullable Validity validityOverride, @Nullable String bodyText,
		List<FileName> files, boolean isDraftForComment, @Nullable Instant publishedAt, @Nullable Instant visibleFrom,
		@Nullable Instant visibleUntil) {

	static DocumentSnapshot of(OfficialDocument document, DocumentContent content) {
		DocumentNumber printed = content.printed();
		ValidityPeriod validityPeriod = content.term();
		ValidityPeriod.ValidityOverride override = validityPeriod.validityOverride();
		return new DocumentSnapshot(document.id(), document.slug(), DocumentUrls.page(document.slug()),
				printed.numberSymbolRaw(), printed.correctedSymbol(), printed.numberKey(), content.wording().title(),
				content.wording().summary(), typeName(content.filed()), content.filed().legalClass(),
				issuers(content.filed()), fields(content.filed()), validityPeriod.issueDate(),
				validityPeriod.inForceFrom(), validityPeriod.expiryDate(), (override == null) ? null : override.value(),
				content.wording().bodyText(), files(document, content), content.consultation().isDraftForComment(),
				document.publishedAt(), document.visibleFrom(), document.visibleUntil());
	}

	private static @Nullable Name typeName(Classification classification) {
		Classification.TypeName type = classification.type();
		return (type == null) ? null : new Name(type.code(), type.name());
	}

	private static List<Name> issuers(Classification classification) {
		return classification.issuers()
			.stream()
			.map((issuer) -> new Name(String.valueOf(issuer.slug()), String.valueOf(issuer.name())))
			.toList();
	}

	private static List<Name> fields(Classification classification) {
		return classification.fields().stream().map((field) -> new Name(field.slug(), field.name())).toList();
	}

	private static List<FileName> files(OfficialDocument document, DocumentContent content) {
		return content.attached()
			.stream()
			.map((file) -> new FileName(file.id(), file.title(), file.mime(),
					DocumentUrls.file(document.slug(), file.id())))
			.toList();
	}

	/**
	 * Holds a code and its display name.
	 *
	 * @param code for URLs and filters
	 * @param name the display name
	 */
	record Name(String code, String name) {
	}

	/**
	 * Holds a file's name and path.
	 *
	 * @param title the display name
	 * @param mime its media type
	 * @param url its path
	 */
	record FileName(String id, String title, String mime, String url) {
	}

}
