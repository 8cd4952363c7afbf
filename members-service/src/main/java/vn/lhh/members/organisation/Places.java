package vn.lhh.members.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * The tree as the register holds it, and its rules. Drafts count as much as live texts,
 * so whatever is published later, in whichever order, can't close a cycle.
 *
 * @param version grows by one with each change
 * @param byId the places
 */
record Places(long version, Map<String, Place> byId) {

	static final Places NONE = new Places(0, Map.of());

	Places {
		byId = Map.copyOf(byId);
	}

	Places claim(Place wanted, int maxDepth) {
		Place known = this.byId.get(wanted.id());
		Places next = with((known == null) ? wanted : known.wider(wanted));
		if (wanted.closed()) {
			refuseWithChildren(wanted);
		}
		else {
			checkParents(wanted);
			next.checkShape(wanted.id(), maxDepth);
			checkGroups(wanted);
		}
		return next;
	}

	Optional<Places> settle(Place actual) {
		return Optional.ofNullable(this.byId.get(actual.id()))
			.filter((known) -> known.claim().equals(actual.claim()) && !known.equals(actual))
			.map((known) -> with(actual));
	}

	Optional<Places> forget(String id) {
		if (!this.byId.containsKey(id)) {
			return Optional.empty();
		}
		Map<String, Place> left = new HashMap<>(this.byId);
		left.remove(id);
		return Optional.of(new Places(this.version + 1, left));
	}

	boolean hasChildren(String id) {
		return !openChildren(id).isEmpty();
	}

	private Places with(Place place) {
		Map<String, Place> changed = new HashMap<>(this.byId);
		changed.put(place.id(), place);
		return new Places(this.version + 1, changed);
	}

	private List<Place> openChildren(String id) {
		return this.byId.values().stream().filter((place) -> !place.closed() && place.parents().contains(id)).toList();
	}

	private void refuseWithChildren(Place wanted) {
		if (hasChildren(wanted.id())) {
			throw new Problem(ProblemKind.CONFLICT, "has-children");
		}
	}

	private void checkParents(Place wanted) {
		for (String parent : wanted.parents()) {
			Place above = this.byId.get(parent);
			if (!parent.equals(wanted.id()) && (above == null || above.closed())) {
				throw Problem.invalid("parentId", "parent-not-found");
			}
		}
	}

	private void checkShape(String id, int maxDepth) {
		if (levelsAbove(id, new HashSet<>()) + levelsBelow(id, children()) + 1 > maxDepth) {
			throw Problem.invalid("parentId", "too-deep", maxDepth);
		}
	}

	private int levelsAbove(String id, Set<String> path) {
		if (!path.add(id)) {
			throw Problem.invalid("parentId", "cycle");
		}
		@Nullable Place place = this.byId.get(id);
		Set<String> parents = (place == null) ? Set.of() : place.parents();
		int above = parents.stream().mapToInt((parent) -> 1 + levelsAbove(parent, path)).max().orElse(0);
		path.remove(id);
		return above;
	}

	private static int levelsBelow(String id, Map<String, Set<String>> children) {
		return children.getOrDefault(id, Set.of())
			.stream()
			.mapToInt((child) -> 1 + levelsBelow(child, children))
			.max()
			.orElse(0);
	}

	private Map<String, Set<String>> children() {
		Map<String, Set<String>> children = new HashMap<>();
		this.byId.values()
			.forEach((place) -> place.parents()
				.forEach((parent) -> children.computeIfAbsent(parent, (key) -> new HashSet<>()).add(place.id())));
		return children;
	}

	private void checkGroups(Place wanted) {
		boolean asParents = wanted.edges()
			.stream()
			.allMatch((edge) -> edge.parentId() == null || groups(edge.parentId()).equals(Set.of(edge.group())));
		if (!asParents) {
			throw Problem.invalid("group", "group-differs");
		}
		boolean asChildren = openChildren(wanted.id()).stream()
			.flatMap((child) -> child.edges().stream())
			.filter((edge) -> wanted.id().equals(edge.parentId()))
			.allMatch((edge) -> wanted.groups().equals(Set.of(edge.group())));
		if (!asChildren) {
			throw Problem.invalid("group", "group-has-children");
		}
	}

	private Set<Branch> groups(String id) {
		Place place = this.byId.get(id);
		return (place == null) ? Set.of() : place.groups();
	}

}
