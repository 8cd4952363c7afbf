package vn.lhh.kit.grant;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RightsTests {

	private static final RouteRights ARTICLES = new RouteRights(Set.of("EDITOR", "APPROVER", "ADMIN"),
			Set.of("APPROVER", "ADMIN"), Set.of("CONTRIBUTOR"), Set.of(ScopeType.CATEGORY));

	private static final RouteRights LINKS = new RouteRights(Set.of("EDITOR", "ADMIN"), Set.of("ADMIN"), Set.of(),
			Set.of());

	@Test
	void aRoleWithoutScopeReachesEverything() {
		assertThat(ARTICLES.of(Set.of("APPROVER"), Set.of())).isEqualTo(Rights.UNLIMITED);
		Rights editor = ARTICLES.of(Set.of("EDITOR"), Set.of());
		assertThat(editor.write()).isEqualTo(Access.UNLIMITED);
		assertThat(editor.approve().isNone()).isTrue();
		assertThat(ARTICLES.of(Set.of("RECORDS"), Set.of())).isEqualTo(Rights.NONE);
	}

	@Test
	void aGrantReachesOnlyItsScopesAndOnlyWithItsActions() {
		Rights rights = ARTICLES.of(Set.of(), Set.of(category("EDITOR", "a", GrantAction.WRITE),
				category("APPROVER", "b", GrantAction.WRITE, GrantAction.APPROVE)));
		assertThat(rights.write().items().scopes(ScopeType.CATEGORY)).containsExactlyInAnyOrder("a", "b");
		assertThat(rights.approve().items().scopes(ScopeType.CATEGORY)).containsExactly("b");
		assertThat(rights.write().isUnlimited()).isFalse();
	}

	@Test
	void aContributorReachesOnlyDraftsOfHisOwn() {
		Rights everywhere = ARTICLES.of(Set.of("CONTRIBUTOR"), Set.of());
		assertThat(everywhere.write()).isEqualTo(new Access(Reach.NOWHERE, Reach.EVERYWHERE));
		Rights within = ARTICLES.of(Set.of(), Set.of(category("CONTRIBUTOR", "a", GrantAction.WRITE)));
		assertThat(within.write().items().isNowhere()).isTrue();
		assertThat(within.write().ownDrafts().scopes(ScopeType.CATEGORY)).containsExactly("a");
		assertThat(within.approve().isNone()).isTrue();
	}

	@Test
	void aRouteThatChecksNoScopeKnowsNoGrant() {
		for (ScopeType scopeType : ScopeType.values()) {
			Grant grant = new Grant("EDITOR", scopeType, "a", Set.of(GrantAction.values()));
			assertThat(LINKS.of(Set.of(), Set.of(grant))).as("%s", scopeType).isEqualTo(Rights.NONE);
		}
		Grant field = new Grant("APPROVER", ScopeType.FIELD, "a", Set.of(GrantAction.WRITE));
		assertThat(ARTICLES.of(Set.of(), Set.of(field))).isEqualTo(Rights.NONE);
	}

	@Test
	void aGrantForAllReachesEverythingOfTypesWithScopesWithItsActions() {
		Grant grant = new Grant("APPROVER", ScopeType.ALL, null, Set.of(GrantAction.WRITE));
		Rights rights = ARTICLES.of(Set.of(), Set.of(grant));
		assertThat(rights.write().isUnlimited()).isTrue();
		assertThat(rights.approve().isNone()).isTrue();
	}

	@Test
	void theClaimIsReadAsItWasWritten() {
		Set<Grant> grants = Set.of(category("EDITOR", "a", GrantAction.WRITE),
				category("EDITOR", "b", GrantAction.WRITE), category("APPROVER", "a", GrantAction.values()),
				new Grant("RECORDS", ScopeType.ALL, null, Set.of(GrantAction.WRITE)));
		Map<String, List<String>> claim = GrantsClaim.of(grants);
		assertThat(claim).hasSize(3);
		assertThat(GrantsClaim.read(claim)).isEqualTo(grants);
	}

	@Test
	void aClaimThatCanNotBeReadGrantsNothing() {
		assertThat(GrantsClaim.read(null)).isEmpty();
		assertThat(GrantsClaim.read("EDITOR")).isEmpty();
		assertThat(GrantsClaim.read(List.of("EDITOR:ALL:WRITE"))).isEmpty();
		assertThat(GrantsClaim
			.read(Map.of("EDITOR:VILLAGE:WRITE", List.of("a"), "EDITOR", List.of("a"), "EDITOR:CATEGORY:WRITE", "a")))
			.isEmpty();
		assertThat(GrantsClaim.read(Map.of("EDITOR:CATEGORY:RULE", List.of("a"))))
			.allMatch((grant) -> grant.actions().isEmpty());
	}

	@Test
	void aScopeCoversAllBelowItAndNothingOfWhatIsGone() {
		ScopeTree tree = new ScopeTree(() -> Map.of("root", Set.of(), "a", Set.of("root"), "a1", Set.of("a"), "b",
				Set.of("root"), "ab", Set.of("a", "b"), "x", Set.of("y"), "y", Set.of("x")), Clock.systemUTC());
		assertThat(tree.covered(Set.of("a"))).containsExactlyInAnyOrder("a", "a1");
		assertThat(tree.covered(Set.of("a", "b"))).containsExactlyInAnyOrder("a", "a1", "b", "ab");
		assertThat(tree.covered(Set.of("root"))).hasSize(5);
		assertThat(tree.covered(Set.of("gone"))).isEmpty();
		for (Set<String> granted : List.of(Set.of("a"), Set.of("a", "b"), Set.of("root"), Set.of("gone"), Set.of("b"),
				Set.of("x"))) {
			for (String id : List.of("root", "a", "a1", "b", "ab", "x", "y", "gone")) {
				assertThat(tree.coversAll(granted, Set.of(id))).as("%s in %s", id, granted)
					.isEqualTo(tree.covered(granted).contains(id));
			}
		}
		assertThat(tree.coversAll(Set.of("root"), Set.of())).isFalse();
		assertThat(tree.coversAll(Set.of("a"), Set.of("a1", "ab"))).isFalse();
		assertThat(tree.covered(Set.of("x"))).containsExactlyInAnyOrder("x", "y");
	}

	private static Grant category(String role, String id, GrantAction... actions) {
		return new Grant(role, ScopeType.CATEGORY, id, Set.of(actions));
	}

}
