package vn.lhh.documents.document.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.DocumentClassifier;
import vn.lhh.documents.document.Documents;
import vn.lhh.documents.document.OfficialDocument;
import vn.lhh.documents.number.KnownSymbols;
import vn.lhh.documents.number.NumberSymbol;
import vn.lhh.documents.number.NumberWarning;
import vn.lhh.documents.taxonomy.IssuingBody;
import vn.lhh.documents.taxonomy.TaxonomyReader;

import org.springframework.stereotype.Service;

/**
 * Previews for an editor, before saving, how a number is parsed and which other documents
 * have it.
 */
@Service
public class NumberPreview {

	private final TaxonomyReader taxonomy;

	private final Documents documents;

	NumberPreview(TaxonomyReader taxonomy, Documents documents) {
		this.taxonomy = taxonomy;
		this.documents = documents;
	}

	/**
	 * Parses a number and finds the documents with the same one. With a body and a day of
	 * issue it compares the identity, otherwise only the folded number.
	 * @param raw as printed
	 * @param type the chosen type's code
	 * @param bodyId the main issuing body's id or slug
	 * @param documentId the document being edited, which is left out of the equal numbers
	 */
	public Reading read(String raw, @Nullable String type, @Nullable LocalDate issueDate, @Nullable String bodyId,
			@Nullable String documentId) {
		DocumentNumber printed = DocumentNumber.of(raw, null);
		NumberSymbol read = printed.read();
		KnownSymbols known = this.taxonomy.knownSymbols();
		Integer year = (issueDate == null) ? null : issueDate.getYear();
		return new Reading(read, List.copyOf(known.typesOf(read)), known.warningsOf(read, type, year),
				equals(printed, issueDate, bodyId, documentId));
	}

	private List<DocumentNumber.EqualNumber> equals(DocumentNumber printed, @Nullable LocalDate issueDate,
			@Nullable String bodyId, @Nullable String documentId) {
		String body = (bodyId == null) ? null : this.taxonomy.body(bodyId).map(IssuingBody::id).orElse(bodyId);
		List<OfficialDocument> found = (body == null || issueDate == null)
				? this.documents.withNumber("numberKey", printed.numberKey(), documentId)
				: this.documents.withNumber("identity", printed.identityWith(body, issueDate), documentId);
		return found.stream().map(DocumentClassifier::equalNumber).toList();
	}

	/**
	 * Holds the result of parsing a number.
	 *
	 * @param types codes of the types the symbol may stand for
	 * @param warnings the parts an editor should check again
	 * @param equals other documents with the same number
	 */
	public record Reading(NumberSymbol number, List<String> types, List<NumberWarning> warnings,
			List<DocumentNumber.EqualNumber> equals) {

		/** Returns the type codes as a set. */
		public Set<String> typeSet() {
			return Set.copyOf(this.types);
		}

	}

}
