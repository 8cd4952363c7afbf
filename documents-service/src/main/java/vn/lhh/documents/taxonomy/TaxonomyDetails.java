package vn.lhh.documents.taxonomy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/** Describes a taxonomy entry as an editor writes it. */
public interface TaxonomyDetails {

	/** The maximum length of a name. */
	int LONGEST_NAME = 250;

	/** Returns the display name. */
	String name();

	/**
	 * Returns the natural key, from which the slug is made.
	 * @return unique among its kind
	 */
	String key();

	/**
	 * Returns the id of the parent entry.
	 * @return {@code null} for none
	 */
	default @Nullable String parentId() {
		return null;
	}

	/**
	 * Returns the id of the entry that took over from this one.
	 * @return {@code null} for none
	 */
	default @Nullable String successorId() {
		return null;
	}

	/**
	 * Returns the references to other entries.
	 * @return references whose ids must exist
	 */
	default List<Reference> references() {
		return List.of();
	}

	/**
	 * Checks every field.
	 * @param fieldChecks collects the errors
	 */
	void check(FieldChecks fieldChecks);

	/**
	 * Refers to another entry.
	 *
	 * @param field path of the field
	 * @param kind the other entry's kind
	 */
	record Reference(String field, Class<? extends TaxonomyEntry<?>> kind, String id) {
	}

}
