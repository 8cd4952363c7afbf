package vn.lhh.kit.grant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Tree of the containers that grants name, such as categories. It is kept for at most a
 * second, so that a rights check needs no query.
 */
public final class ScopeTree {

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final Supplier<Map<String, Set<String>>> source;

	private final Clock clock;

	private volatile @Nullable Snapshot snapshot;

	/**
	 * Creates a tree.
	 * @param source reads the ids of all containers, each with the ids of those above it
	 */
	public ScopeTree(Supplier<Map<String, Set<String>>> source, Clock clock) {
		this.source = source;
		this.clock = clock;
	}

	/**
	 * Lists the containers that a grant of the given ones covers: themselves and all that
	 * lie only within them.
	 * @param granted ids; those of containers that are gone cover nothing
	 */
	public Set<String> covered(Set<String> granted) {
		if (granted.isEmpty()) {
			return Set.of();
		}
		Map<String, Set<String>> parents = parents();
		Set<String> covered = new HashSet<>(granted);
		covered.retainAll(parents.keySet());
		boolean grew = !covered.isEmpty();
		while (grew) {
			grew = false;
			for (Map.Entry<String, Set<String>> node : parents.entrySet()) {
				boolean within = !node.getValue().isEmpty() && covered.containsAll(node.getValue());
				grew |= within && covered.add(node.getKey());
			}
		}
		return covered;
	}

	/**
	 * Tells whether the given grants cover all of some containers.
	 * @param granted ids of the granted containers
	 * @param ids the containers; there must be at least one
	 */
	public boolean coversAll(Set<String> granted, Collection<String> ids) {
		if (granted.isEmpty() || ids.isEmpty()) {
			return false;
		}
		Map<String, Set<String>> parents = parents();
		return ids.stream().allMatch((id) -> isCovered(id, granted, parents, new HashSet<>()));
	}

	private static boolean isCovered(String id, Set<String> granted, Map<String, Set<String>> parents,
			Set<String> below) {
		Set<String> above = parents.get(id);
		if (above == null || granted.contains(id)) {
			return above != null;
		}
		if (above.isEmpty() || !below.add(id)) {
			return false;
		}
		boolean covered = above.stream().allMatch((parent) -> isCovered(parent, granted, parents, below));
		below.remove(id);
		return covered;
	}

	/**
	 * Drops the snapshot after a change of the tree.
	 */
	public void changed() {
		this.snapshot = null;
	}

	private Map<String, Set<String>> parents() {
		Snapshot known = this.snapshot;
		Instant now = this.clock.instant();
		if (known == null || now.isAfter(known.until()) || now.isBefore(known.until().minus(FRESH))) {
			known = new Snapshot(this.source.get(), now.plus(FRESH));
			this.snapshot = known;
		}
		return known.parents();
	}

	private record Snapshot(Map<String, Set<String>> parents, Instant until) {
	}

}
