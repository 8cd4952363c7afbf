package vn.lhh.documents.document;

import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.publishing.Content;

/**
 * Everything an editor writes about a document.
 *
 * @param printed number and symbol
 * @param filed type, issuers, fields
 * @param wording abstract, text
 * @param term dates and validity
 * @param consultation of a draft
 * @param archive source and hand-over
 * @param files in order; {@code null} from an editor who says nothing of them
 * @param relations to other documents
 * @param search what a search may hit
 */
public record DocumentContent(PrintedNumber printed, Filed filed, Wording wording, Term term, Consultation consultation,
		Archive archive, @Nullable List<DocumentFile> files, List<Relation> relations,
		@Nullable SearchText search) implements Content {

	private static final Pattern PARTS = Pattern.compile("^(printed|filed|wording|term|consultation|archive)\\.");

	private static final int MOST_RELATIONS = 100;

	private static final int MOST_FILES = 50;

	@Override
	public String title() {
		String raw = this.printed.numberSymbolRaw();
		return (this.printed.numberYear() != null) ? raw : raw + " " + this.term.issueYear();
	}

	/**
	 * The files, in order.
	 * @return perhaps none
	 */
	public List<DocumentFile> attached() {
		return Optional.ofNullable(this.files).orElse(List.of());
	}

	/**
	 * As in the request, where the parts of a document stand side by side.
	 */
	@Override
	public List<String> changedTo(Content other) {
		Stream<String> changed = Content.super.changedTo(other).stream();
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
	public void check(Rules rules) {
		this.printed.check(rules);
		this.filed.check(rules);
		this.wording.check(rules);
		this.term.check(rules);
		this.consultation.check(rules);
		this.archive.check(rules);
		checkFiles(rules);
		checkRelations(rules);
	}

	DocumentContent withFiles(List<DocumentFile> changed) {
		return new DocumentContent(this.printed, this.filed, this.wording, this.term, this.consultation, this.archive,
				changed, this.relations, this.search);
	}

	DocumentContent withTerm(Term changed) {
		return new DocumentContent(this.printed, this.filed, this.wording, changed, this.consultation, this.archive,
				this.files, this.relations, this.search);
	}

	DocumentContent filedAs(PrintedNumber number, Filed names, SearchText words) {
		return new DocumentContent(number, names, this.wording, this.term, this.consultation, this.archive, this.files,
				this.relations, words);
	}

	private void checkFiles(Rules rules) {
		List<DocumentFile> all = attached();
		Set<String> ids = new HashSet<>();
		rules.atMost("files", all, MOST_FILES);
		for (int index = 0; index < all.size(); index++) {
			all.get(index).check(rules, "files[" + index + "]");
			rules.check(ids.add(all.get(index).id()), "files[" + index + "].id", "named-twice");
		}
	}

	private void checkRelations(Rules rules) {
		Set<Relation> seen = new HashSet<>();
		rules.atMost("relations", this.relations, MOST_RELATIONS);
		for (int index = 0; index < this.relations.size(); index++) {
			this.relations.get(index).check(rules, "relations[" + index + "]");
			rules.check(seen.add(this.relations.get(index)), "relations[" + index + "]", "named-twice");
		}
	}

}
