package vn.lhh.search.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.lhh.search.feed.event.FeedEvent.FacetName;
import vn.lhh.search.feed.event.FeedEvent.FacetNamed;

/**
 * Names of facet values and the categories that are locked, in memory only: for each
 * entry the highest sequence wins, as several feeds may bring it.
 */
@Component
public class FacetNames {

	private final Map<String, FacetNamed> entries = new HashMap<>();

	private volatile Names names = new Names(Map.of(), Map.of(), Set.of());

	private volatile Set<String> formerlyLocked = Set.of();

	/**
	 * Lookups, replaced as a whole.
	 *
	 * @param locked categories that aren't active and those below them, which have no
	 * name for readers
	 */
	private record Names(Map<String, FacetName> byCode, Map<String, Set<String>> codesBySlug, Set<String> locked) {
	}

	/**
	 * Takes categories for locked until all are read again, so that nothing in them is
	 * found meanwhile, even if Kafka is away.
	 */
	synchronized void presume(Set<String> locked) {
		this.formerlyLocked = Stream.concat(this.formerlyLocked.stream(), locked.stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Notes that all entries have been read. */
	synchronized void complete() {
		this.formerlyLocked = Set.of();
	}

	/** The codes of categories that hide what is filed under them. */
	public Set<String> locked() {
		Set<String> former = this.formerlyLocked;
		Set<String> now = this.names.locked();
		return former.isEmpty() ? now
				: Stream.concat(now.stream(), former.stream()).collect(Collectors.toUnmodifiableSet());
	}

	synchronized void accept(FacetNamed named) {
		FacetNamed known = this.entries.get(named.entry());
		if (known == null || known.sequence() < named.sequence()) {
			this.entries.put(named.entry(), named);
			this.names = names();
		}
	}

	private Names names() {
		Map<String, FacetName> byCode = new HashMap<>();
		Map<String, Set<String>> codesBySlug = new HashMap<>();
		List<FacetName> all = this.entries.values().stream().flatMap((entry) -> entry.names().stream()).toList();
		all.forEach((name) -> byCode.put(name.code(), name));
		Set<String> locked = byCode.values()
			.stream()
			.filter((name) -> isLocked(name, byCode))
			.map(FacetName::code)
			.collect(Collectors.toUnmodifiableSet());
		byCode.keySet().removeAll(locked);
		all.stream()
			.filter((name) -> !locked.contains(name.code()))
			.forEach((name) -> codesBySlug.computeIfAbsent(name.slug(), (slug) -> new LinkedHashSet<>())
				.add(name.code()));
		return new Names(byCode, codesBySlug, locked);
	}

	/** Whether an entry or one above it isn't active; a circle ends where it began. */
	private static boolean isLocked(FacetName name, Map<String, FacetName> byCode) {
		Set<String> seen = new HashSet<>();
		FacetName above = name;
		while (above != null && above.active() && seen.add(above.code())) {
			above = (above.parent() == null) ? null : byCode.get(above.parent());
		}
		return above != null && !above.active();
	}

	/** The name of a value by the code that items carry. */
	public Optional<FacetName> of(String code) {
		return Optional.ofNullable(this.names.byCode().get(code));
	}

	/**
	 * The codes that items carry for a value in an address; itself if it is not known.
	 */
	public Set<String> codes(String slug) {
		return this.names.codesBySlug().getOrDefault(slug, Set.of(slug));
	}

}
