package vn.lhh.members.organisation.hierarchy;

import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrganisationHierarchyTests {

	private static final UnionBranch ONE = UnionBranch.MEMBER_ASSOCIATION;

	private static final UnionBranch OTHER = UnionBranch.SCI_TECH_ORG;

	private final OrganisationHierarchy chain = OrganisationHierarchy.NONE.claim(place("a", null, ONE), 3)
		.claim(place("b", "a", ONE), 3)
		.claim(place("c", "b", ONE), 3);

	@Test
	void nothingStandsUnderItself() {
		assertRefused(this.chain, place("a", "a", ONE), "parentId", "cycle");
	}

	@Test
	void nothingStandsUnderWhatStandsUnderIt() {
		assertRefused(this.chain, place("a", "c", ONE), "parentId", "cycle");
	}

	@Test
	void twoMovesThatAreRightAloneCantBeRightTogether() {
		OrganisationHierarchy flat = OrganisationHierarchy.NONE.claim(place("a", null, ONE), 3)
			.claim(place("b", null, ONE), 3);
		OrganisationHierarchy first = flat.claim(place("a", "b", ONE), 3);
		assertRefused(first, place("b", "a", ONE), "parentId", "cycle");
	}

	@Test
	void theTreeIsNoDeeperThanAllowed() {
		assertRefused(this.chain, place("d", "c", ONE), "parentId", "too-deep");
		OrganisationHierarchy besides = this.chain.claim(place("x", null, ONE), 3).claim(place("y", "x", ONE), 3);
		assertRefused(besides, place("x", "b", ONE), "parentId", "too-deep");
		assertThat(besides.claim(place("x", "a", ONE), 3).byId()).hasSize(5);
	}

	@Test
	void aParentMustBeThereAndOpen() {
		assertRefused(this.chain, place("d", "nobody", ONE), "parentId", "parent-not-found");
		OrganisationHierarchy closed = this.chain.claim(closed("c", "b"), 3);
		assertRefused(closed, place("d", "c", ONE), "parentId", "parent-not-found");
	}

	@Test
	void aChildIsInItsParentsBranch() {
		assertRefused(this.chain, place("d", "a", OTHER), "group", "group-differs");
		assertRefused(this.chain, place("a", null, OTHER), "group", "group-has-children");
		assertThat(this.chain.claim(place("c", null, OTHER), 3).byId()).hasSize(3);
	}

	@Test
	void whatHasChildrenIsNotTakenAway() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.chain.claim(closed("b", "a"), 3))
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("has-children"));
		OrganisationHierarchy leafGone = this.chain.claim(closed("c", "b"), 3);
		assertThat(leafGone.claim(closed("b", "a"), 3).hasChildren("a")).isFalse();
	}

	@Test
	void aClaimHoldsTheOldPlaceUntilItIsSettled() {
		OrganisationNode wanted = place("c", null, ONE);
		OrganisationHierarchy claimed = this.chain.claim(wanted, 3);
		assertThat(claimed.hasChildren("b")).isTrue();
		assertThat(claimed.settle(wanted).orElseThrow().hasChildren("b")).isFalse();
	}

	@Test
	void onlyTheHolderOfTheLastClaimSettles() {
		OrganisationNode first = new OrganisationNode("c", Set.of(new TreePosition(null, ONE)), false, "first");
		OrganisationNode second = new OrganisationNode("c", Set.of(new TreePosition("a", ONE)), false, "second");
		OrganisationHierarchy both = this.chain.claim(first, 3).claim(second, 3);
		assertThat(both.settle(first)).isEmpty();
		assertThat(both.settle(second)).isPresent();
	}

	private static OrganisationNode place(String id, String parent, UnionBranch group) {
		return new OrganisationNode(id, Set.of(new TreePosition(parent, group)), false,
				"claim of " + id + " under " + parent);
	}

	private static OrganisationNode closed(String id, String parent) {
		return new OrganisationNode(id, Set.of(new TreePosition(parent, ONE)), true, "closing of " + id);
	}

	private static void assertRefused(OrganisationHierarchy organisationHierarchy, OrganisationNode wanted,
			String field, String code) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> organisationHierarchy.claim(wanted, 3))
			.satisfies((problem) -> {
				assertThat(problem.errors()).hasSize(1);
				assertThat(problem.errors().getFirst().field()).isEqualTo(field);
				assertThat(problem.errors().getFirst().code()).isEqualTo(code);
			});
	}

}
