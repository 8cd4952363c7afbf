package vn.lhh.documents.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.DocumentScope;
import vn.lhh.documents.document.SigningCapacity;
import vn.lhh.documents.document.validity.RelationKind;
import vn.lhh.documents.taxonomy.BodyLevel;
import vn.lhh.documents.taxonomy.LegalClass;

/**
 * Holds the demo data file.
 *
 * @param fields wider fields before narrower ones
 * @param documents oldest first
 */
record DemoData(List<Body> bodies, List<Field> fields, List<Paper> documents) {

	/** Holds an issuing body. */
	record Body(String name, @Nullable String shortName, String abbreviation, BodyLevel level) {
	}

	/** Holds a field. */
	record Field(String name, @Nullable String parent) {
	}

	/** Holds one document. */
	record Paper(String numberSymbolRaw, @Nullable String correctedSymbol, LocalDate issueDate, String type,
			LegalClass legalClass, String body, @Nullable SigningCapacity capacity, DocumentScope scope, String place,
			String summary, List<String> fields, List<String> recipients, List<String> paragraphs,
			List<Link> relations) {
	}

	/** Holds a document's relation to another. */
	record Link(RelationKind kind, @Nullable String target, @Nullable String text, @Nullable String number) {
	}

}
