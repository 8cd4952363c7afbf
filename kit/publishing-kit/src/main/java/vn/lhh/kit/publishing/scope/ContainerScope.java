package vn.lhh.kit.publishing.scope;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.Reach;
import vn.lhh.kit.grant.ScopeTree;
import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Scope of items that lie in containers, such as articles in categories. A reach covers
 * an item if it covers every container, so a grant never touches what another scope
 * shows.
 *
 * @param <C> the type of the content
 * @param type the type of the containers
 * @param path the field of the content with the containers' ids, for queries
 * @param containers reads that field
 * @param tree the containers
 */
public record ContainerScope<C extends PublicationContent>(ScopeType type, String path,
		Function<C, Collection<String>> containers, ScopeTree tree) implements PublicationScope<C> {

	@Override
	public boolean covers(Reach reach, Publication<C> item) {
		Set<String> all = new HashSet<>();
		C draft = item.draft();
		C live = item.live();
		if (draft != null) {
			all.addAll(this.containers.apply(draft));
		}
		if (live != null) {
			all.addAll(this.containers.apply(live));
		}
		return coversAll(reach, all);
	}

	@Override
	public boolean coversMove(Reach reach, @Nullable C before, C content) {
		return coversAll(reach, this.containers.apply(content));
	}

	@Override
	public Criteria within(Reach reach) {
		Set<String> covered = this.tree.covered(reach.scopes(this.type));
		String draft = "draft." + this.path;
		String live = "live." + this.path;
		Criteria somewhere = new Criteria().orOperator(Criteria.where(draft).in(covered),
				Criteria.where(live).in(covered));
		return new Criteria().andOperator(somewhere, nowhereElse(draft, covered), nowhereElse(live, covered));
	}

	private static Criteria nowhereElse(String field, Set<String> covered) {
		return Criteria.where(field).not().elemMatch(new Criteria().nin(covered));
	}

	private boolean coversAll(Reach reach, Collection<String> all) {
		return reach.everywhere() || this.tree.coversAll(reach.scopes(this.type), all);
	}

}
