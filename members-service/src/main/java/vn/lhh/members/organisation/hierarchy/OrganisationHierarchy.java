package vn.lhh.members.organisation.hierarchy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * Holds the stored tree and its rules. Drafts count as much as live texts, so later
 * publications can't close a cycle, in whichever order they come.
 *
 * @param version grows by one with each change
 * @param byId the nodes by the id of their organisation
 */
record OrganisationHierarchy(long version, Map<String, OrganisationNode> byId) {

	static final OrganisationHierarchy NONE = new OrganisationHierarchy(0, Map.of());

	OrganisationHierarchy {
		byId = Map.copyOf(byId);
	}

	OrganisationHierarchy claim(OrganisationNode wanted, int maxDepth) {
		OrganisationNode known = this.byId.get(wanted.id());
		OrganisationHierarchy next = with((known == null) ? wanted : known.wider(wanted));
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

	Optional<OrganisationHierarchy> settle(OrganisationNode actual) {
		return Optional.ofNullable(this.byId.get(actual.id()))
			.filter((known) -> known.claim().equals(actual.claim()) && !known.equals(actual))
			.map((known) -> with(actual));
	}

	Optional<OrganisationHierarchy> forget(String id) {
		if (!this.byId.containsKey(id)) {
			return Optional.empty();
		}
		Map<String, OrganisationNode> left = new HashMap<>(this.byId);
		left.remove(id);
		return Optional.of(new OrganisationHierarchy(this.version + 1, left));
	}

	boolean hasChildren(String id) {
		return !openChildren(id).isEmpty();
	}

	/** Returns the ids of all organisations, each with those above it. */
	Map<String, Set<String>> parents() {
		return this.byId.values().stream().collect(Collectors.toMap(OrganisationNode::id, OrganisationNode::parents));
	}

	private OrganisationHierarchy with(OrganisationNode organisationNode) {
		Map<String, OrganisationNode> changed = new HashMap<>(this.byId);
		changed.put(organisationNode.id(), organisationNode);
		return new OrganisationHierarchy(this.version + 1, changed);
	}

	private List<OrganisationNode> openChildren(String id) {
		return this.byId.values()
			.stream()
			.filter((organisationNode) -> !organisationNode.closed() && organisationNode.parents().contains(id))
			.toList();
	}

	private void refuseWithChildren(OrganisationNode wanted) {
		if (hasChildren(wanted.id())) {
			throw new Problem(ProblemKind.CONFLICT, "has-children");
		}
	}

	private void checkParents(OrganisationNode wanted) {
		for (String parent : wanted.parents()) {
			OrganisationNode above = this.byId.get(parent);
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
		@Nullable OrganisationNode organisationNode = this.byId.get(id);
		Set<String> parents = (organisationNode == null) ? Set.of() : organisationNode.parents();
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
			.forEach((organisationNode) -> organisationNode.parents()
				.forEach((parent) -> children.computeIfAbsent(parent, (key) -> new HashSet<>())
					.add(organisationNode.id())));
		return children;
	}

	private void checkGroups(OrganisationNode wanted) {
		boolean asParents = wanted.edges()
			.stream()
			.allMatch((treePosition) -> treePosition.parentId() == null
					|| groups(treePosition.parentId()).equals(Set.of(treePosition.group())));
		if (!asParents) {
			throw Problem.invalid("group", "group-differs");
		}
		boolean asChildren = openChildren(wanted.id()).stream()
			.flatMap((child) -> child.edges().stream())
			.filter((treePosition) -> wanted.id().equals(treePosition.parentId()))
			.allMatch((treePosition) -> wanted.groups().equals(Set.of(treePosition.group())));
		if (!asChildren) {
			throw Problem.invalid("group", "group-has-children");
		}
	}

	private Set<UnionBranch> groups(String id) {
		OrganisationNode organisationNode = this.byId.get(id);
		return (organisationNode == null) ? Set.of() : organisationNode.groups();
	}

}
