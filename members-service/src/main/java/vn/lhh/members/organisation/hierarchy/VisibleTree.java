package vn.lhh.members.organisation.hierarchy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.members.organisation.Organisation;

/**
 * Holds the tree that readers may see at one moment. An organisation under a hidden one
 * moves to the top of its branch.
 */
public final class VisibleTree {

	private final Map<String, Organisation> byId;

	private final Map<String, List<Organisation>> byParent = new HashMap<>();

	public VisibleTree(List<Organisation> listed) {
		this.byId = listed.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
		Map<Organisation, String> keys = listed.stream()
			.collect(Collectors.toMap(Function.identity(), (found) -> found.shown().sortKey()));
		Comparator<Organisation> siblings = Comparator.<Organisation>comparingInt((found) -> found.shown().order())
			.thenComparing(keys::get)
			.thenComparing(Organisation::id);
		listed.stream()
			.sorted(siblings)
			.forEach((found) -> this.byParent.computeIfAbsent(above(found), (key) -> new java.util.ArrayList<>())
				.add(found));
	}

	/**
	 * Returns the organisations at the top of a branch, in their order.
	 */
	public List<Organisation> top(UnionBranch unionBranch) {
		return List.copyOf(this.byParent.getOrDefault(unionBranch.name(), List.of()));
	}

	/**
	 * Returns the organisations directly under one, in their order.
	 */
	public List<Organisation> children(String id) {
		return List.copyOf(this.byParent.getOrDefault(id, List.of()));
	}

	/**
	 * Returns the visible organisation above.
	 * @return empty at the top
	 */
	public Optional<Organisation> parent(Organisation organisation) {
		return Optional.ofNullable(visibleParent(organisation));
	}

	/**
	 * Finds an organisation that readers may see.
	 * @param id the id, {@code null} for none
	 * @return empty where readers may not see it
	 */
	public Optional<Organisation> find(@Nullable String id) {
		return Optional.ofNullable((id == null) ? null : this.byId.get(id));
	}

	/**
	 * Returns the level of an organisation.
	 * @return 1 at the top
	 */
	public int depth(Organisation organisation) {
		return 1 + parent(organisation).map(this::depth).orElse(0);
	}

	/**
	 * Returns all organisations of a branch in reading order, each followed by those
	 * under it.
	 */
	public List<Organisation> inOrder(UnionBranch unionBranch) {
		return top(unionBranch).stream().flatMap(this::withThoseBelow).toList();
	}

	/**
	 * Returns the number of organisations in all branches together.
	 */
	public int size() {
		return this.byId.size();
	}

	private Stream<Organisation> withThoseBelow(Organisation one) {
		return Stream.concat(Stream.of(one), children(one.id()).stream().flatMap(this::withThoseBelow));
	}

	private String above(Organisation organisation) {
		Organisation parent = visibleParent(organisation);
		return (parent == null) ? organisation.shown().group().name() : parent.id();
	}

	private @Nullable Organisation visibleParent(Organisation organisation) {
		String parent = organisation.shown().parentId();
		return (parent == null) ? null : this.byId.get(parent);
	}

}
