package vn.lhh.documents.taxonomy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * What an editor says about one thing documents are filed under.
 */
public interface TaxonomyDetails {

	/**
	 * The longest name.
	 */
	int LONGEST_NAME = 250;

	/**
	 * What people call it.
	 * @return the name
	 */
	String name();

	/**
	 * What tells it from its like, and stands in addresses.
	 * @return unique among its kind
	 */
	String key();

	/**
	 * The thing above it in its tree.
	 * @return {@code null} for none
	 */
	default @Nullable String parentId() {
		return null;
	}

	/**
	 * The thing that took over from it.
	 * @return {@code null} for none
	 */
	default @Nullable String successorId() {
		return null;
	}

	/**
	 * Other things it refers to, as field name and id.
	 * @return ids that must exist
	 */
	default List<Reference> references() {
		return List.of();
	}

	/**
	 * Checks every field.
	 * @param fieldChecks where broken fields are noted
	 */
	void check(FieldChecks fieldChecks);

	/**
	 * A reference to another thing.
	 *
	 * @param field path of the field
	 * @param kind what kind of thing it is
	 * @param id its id
	 */
	record Reference(String field, Class<? extends TaxonomyEntry<?>> kind, String id) {
	}

}
