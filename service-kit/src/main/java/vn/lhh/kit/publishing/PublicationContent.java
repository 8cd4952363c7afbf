package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.revision.ChangedFields;

/**
 * What an editor writes, as one immutable value: the draft and the live text of a
 * {@link Publication} are two of these.
 */
public interface PublicationContent {

	/**
	 * What the slug is made from.
	 * @return the title
	 */
	String title();

	/**
	 * Checks every field.
	 * @param fieldChecks where broken fields are noted
	 */
	void check(FieldChecks fieldChecks);

	/**
	 * The fields that would change if another content took its place, those aside that
	 * follow from others.
	 * @param other of the same type
	 * @return their names as editors send them
	 */
	default List<String> changedTo(PublicationContent other) {
		return ChangedFields.between(this, other).stream().filter((path) -> !isDerived(path)).toList();
	}

	/**
	 * Whether a field, or what it is a part of, follows from others.
	 * @param path such as {@code seo.title}
	 * @return {@code true} if no editor writes it
	 */
	default boolean isDerived(String path) {
		int end = path.indexOf('.');
		return derivedFields().contains((end < 0) ? path : path.substring(0, end));
	}

	/**
	 * The fields that follow from others, so that no editor writes them.
	 * @return their names
	 */
	default Set<String> derivedFields() {
		return Set.of();
	}

	/**
	 * The moment before which the thing is not shown though live.
	 * @return {@code null} for none
	 */
	default @Nullable Instant startsAt() {
		return null;
	}

	/**
	 * The moment from which the thing is no longer shown.
	 * @return {@code null} for none
	 */
	default @Nullable Instant endsAt() {
		return null;
	}

	/**
	 * The field that says when it ends, for problems.
	 * @return its name as clients write it
	 */
	default String endField() {
		return "validTo";
	}

}
