package vn.lhh.gateway.section;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Which sections need not be asked for: fetched not long ago, with nothing in them that
 * has ended since, and not concerned by anything announced since they were asked for.
 */
final class Settled {

	private final Map<String, Term> terms = new ConcurrentHashMap<>();

	private final Duration longest;

	private final Clock clock;

	Settled(Duration longest, Clock clock) {
		this.longest = longest;
		this.clock = clock;
	}

	void settle(SectionSource source, SectionContent content) {
		Instant end = VisibleItems.earliest(content.validUntil(), VisibleItems.firstEnd(content.body()));
		this.terms.put(source.key(), new Term(source, content.asOf(), end));
	}

	boolean holds(SectionSource source) {
		Term term = this.terms.get(source.key());
		return term != null && term.source().equals(source) && term.holds(this.longest, this.clock.instant());
	}

	void unsettle(String key) {
		this.terms.remove(key);
	}

	void unsettle(Predicate<SectionSource> concerned) {
		this.terms.values().removeIf((term) -> concerned.test(term.source()));
	}

	private record Term(SectionSource source, Instant since, @Nullable Instant end) {

		boolean holds(Duration longest, Instant now) {
			boolean young = !now.isBefore(this.since) && now.isBefore(this.since.plus(longest));
			return young && (this.end == null || now.isBefore(this.end));
		}

	}

}
