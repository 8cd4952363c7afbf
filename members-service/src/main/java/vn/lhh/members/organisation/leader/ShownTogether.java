package vn.lhh.members.organisation.leader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.members.organisation.Organisation;

/**
 * Organisations of which one at least is shown at each moment of a time without a gap, so
 * that one time can stand for all of them.
 *
 * @param organisations in the order in which they come to be shown
 * @param from when the first is shown
 * @param until when the last ends, {@code null} for never
 */
record ShownTogether(List<Organisation> organisations, @Nullable Instant from, @Nullable Instant until) {

	/**
	 * Selects those of the first such time that is not over.
	 * @return empty if all are over
	 */
	static Optional<ShownTogether> first(List<Organisation> all, Instant now) {
		List<Organisation> left = all.stream()
			.filter((one) -> one.visibleUntil() == null || now.isBefore(one.visibleUntil()))
			.sorted(Comparator.comparing(Organisation::visibleFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(Organisation::id))
			.toList();
		List<Organisation> together = new ArrayList<>();
		Instant until = Instant.MIN;
		for (Organisation next : left) {
			if (!together.isEmpty() && next.visibleFrom() != null && next.visibleFrom().isAfter(until)) {
				break;
			}
			together.add(next);
			until = later(until, next.visibleUntil());
		}
		Instant end = until.equals(Instant.MAX) ? null : until;
		return together.isEmpty() ? Optional.empty()
				: Optional.of(new ShownTogether(together, together.getFirst().visibleFrom(), end));
	}

	private static Instant later(Instant one, @Nullable Instant other) {
		if (other == null) {
			return Instant.MAX;
		}
		return other.isAfter(one) ? other : one;
	}

}
