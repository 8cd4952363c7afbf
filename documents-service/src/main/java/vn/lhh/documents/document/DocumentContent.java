package vn.lhh.documents.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.file.DocumentFile;
import vn.lhh.documents.document.number.DocumentNumber;
import vn.lhh.documents.document.search.SearchText;
import vn.lhh.documents.document.validity.Relation;
import vn.lhh.documents.document.validity.ValidityPeriod;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublicationContent;

/**
 * Holds the content an editor writes about a document.
 *
 * @param filed type, issuing bodies, fields
 * @param wording abstract and text
 * @param term dates and validity
 * @param consultation the consultation on a draft
 * @param archive source and archive data
 * @param files in order; {@code null} if an editor's request leaves them out
 * @param search the words a search may match
 */
public record DocumentContent(DocumentNumber printed, Classification filed, DocumentText wording, ValidityPeriod term,
		Consultation consultation, ArchiveReference archive, @Nullable List<DocumentFile> files,
		List<Relation> relations, @Nullable SearchText search) implements PublicationContent {

	private static final Pattern PARTS = Pattern.compile("^(printed|filed|wording|term|consultation|archive)\\.");

	private static final int MOST_RELATIONS = 100;

	private static final int MOST_FILES = 50;

	@Override
	public String title() {
		String raw = this.printed.numberSymbolRaw();
		return (this.printed.numberYear() != null) ? raw : raw + " " + this.term.issueYear();
	}

	/** Returns the files in order; may be empty. */
	public List<DocumentFile> attached() {
		return Optional.ofNullable(this.files).orElse(List.of());
	}

	/**
	 * Returns field names as in the request, where the document's parts are not nested.
	 */
	@Override
	public List<String> changedTo(PublicationContent other) {
		Stream<String> changed = PublicationContent.super.changedTo(other).stream();
		return changed.map((path) -> PARTS.matcher(path).replaceFirst(""))
			.filter((field) -> !isDerived(field))
			.map((field) -> field.equals("summary") ? "abstract" : field)
			.toList();
	}

	@Override
	public Set<String> derivedFields() {
		return Set.of("number", "numberInt", "numberYear", "symbol", "numberKey", "searchKeys", "numberWarnings",
				"identity", "equalNumbers", "type", "fields", "fieldPath", "bodyText", "issueYear", "inForceFrom",
				"search");
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		this.printed.check(fieldChecks);
		this.filed.check(fieldChecks);
		this.wording.check(fieldChecks);
		this.term.check(fieldChecks);
		this.consultation.check(fieldChecks);
		this.archive.check(fieldChecks);
		checkFiles(fieldChecks);
		checkRelations(fieldChecks);
	}

	DocumentContent withFiles(List<DocumentFile> changed) {
		return new DocumentContent(this.printed, this.filed, this.wording, this.term, this.consultation, this.archive,
				changed, this.relations, this.search);
	}

	DocumentContent withTerm(ValidityPeriod changed) {
		return new DocumentContent(this.printed, this.filed, this.wording, changed, this.consultation, this.archive,
				this.files, this.relations, this.search);
	}

	DocumentContent filedAs(DocumentNumber number, Classification names, SearchText words) {
		return new DocumentContent(number, names, this.wording, this.term, this.consultation, this.archive, this.files,
				this.relations, words);
	}

	private void checkFiles(FieldChecks fieldChecks) {
		List<DocumentFile> all = attached();
		Set<String> ids = new HashSet<>();
		fieldChecks.atMost("files", all, MOST_FILES);
		for (int index = 0; index < all.size(); index++) {
			all.get(index).check(fieldChecks, "files[" + index + "]");
			fieldChecks.check(ids.add(all.get(index).id()), "files[" + index + "].id", "named-twice");
		}
	}

	private void checkRelations(FieldChecks fieldChecks) {
		Set<Relation> seen = new HashSet<>();
		fieldChecks.atMost("relations", this.relations, MOST_RELATIONS);
		for (int index = 0; index < this.relations.size(); index++) {
			this.relations.get(index).check(fieldChecks, "relations[" + index + "]");
			fieldChecks.check(seen.add(this.relations.get(index)), "relations[" + index + "]", "named-twice");
		}
	}

}
