package vn.lhh.members.organisation.hierarchy;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tree node with one organisation's positions: always at least those it has.
 *
 * @param edges every position it has or may get
 * @param closed whether no organisation may be put under it
 * @param claim the id of the last claim, so that only its holder may settle it
 */
public record OrganisationNode(String id, Set<TreePosition> edges, boolean closed, String claim) {

	public OrganisationNode {
		edges = Set.copyOf(edges);
	}

	Set<String> parents() {
		return this.edges.stream().map(TreePosition::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	Set<UnionBranch> groups() {
		return this.edges.stream().map(TreePosition::group).collect(Collectors.toSet());
	}

	OrganisationNode wider(OrganisationNode wanted) {
		Set<TreePosition> both = Stream.concat(this.edges.stream(), wanted.edges().stream())
			.collect(Collectors.toSet());
		return new OrganisationNode(this.id, both, this.closed || wanted.closed(), wanted.claim());
	}

}
