package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.revision.ChangedFields;

/**
 * Content of a {@link Publication} as an editor writes it, one immutable value; the draft
 * and the live content are two of them.
 */
public interface PublicationContent {

	/**
	 * Returns the title, from which the slug is made.
	 */
	String title();

	/**
	 * Validates every field.
	 * @param fieldChecks collects the invalid fields
	 */
	void check(FieldChecks fieldChecks);

	/**
	 * Lists the fields in which another content differs, without derived fields.
	 * @param other of the same type
	 * @return field names as editors send them
	 */
	default List<String> changedTo(PublicationContent other) {
		return ChangedFields.between(this, other).stream().filter((path) -> !isDerived(path)).toList();
	}

	/**
	 * Tells whether a field, or the field that contains it, is derived from others.
	 * @param path such as {@code seo.title}
	 * @return {@code true} if no editor writes it
	 */
	default boolean isDerived(String path) {
		int end = path.indexOf('.');
		return derivedFields().contains((end < 0) ? path : path.substring(0, end));
	}

	/**
	 * Names the derived fields, which no editor writes.
	 */
	default Set<String> derivedFields() {
		return Set.of();
	}

	/**
	 * Returns the moment before which live content is not yet shown.
	 * @return {@code null} for none
	 */
	default @Nullable Instant shownFrom() {
		return null;
	}

	/**
	 * Returns the moment from which the content is no longer shown.
	 * @return {@code null} for none
	 */
	default @Nullable Instant shownUntil() {
		return null;
	}

	/**
	 * Names the field that holds the end, for problems.
	 * @return its name as HTTP clients write it
	 */
	default String endField() {
		return "validTo";
	}

}
