package vn.lhh.kit.publishing.scope;

import java.util.Objects;
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
 * Scope of items that are scopes themselves, such as organisations under organisations. A
 * reach covers an item if it covers the item's own node; to move one it must also cover
 * the node above, before and after.
 *
 * @param <C> the type of the content
 * @param type the type of the nodes
 * @param parent reads the id of the node above; {@code null} at the top
 * @param tree the nodes
 */
public record NodeScope<C extends PublicationContent>(ScopeType type, Function<C, @Nullable String> parent,
		ScopeTree tree) implements PublicationScope<C> {

	@Override
	public boolean covers(Reach reach, Publication<C> item) {
		return coversNode(reach, item.id());
	}

	@Override
	public boolean coversMove(Reach reach, @Nullable C before, C content) {
		String to = this.parent.apply(content);
		if (before == null) {
			return coversNode(reach, to);
		}
		String from = this.parent.apply(before);
		return Objects.equals(from, to) || (coversNode(reach, from) && coversNode(reach, to));
	}

	@Override
	public Criteria within(Reach reach) {
		return Criteria.where("_id").in(this.tree.covered(reach.scopes(this.type)));
	}

	private boolean coversNode(Reach reach, @Nullable String node) {
		return reach.everywhere() || (node != null && this.tree.coversAll(reach.scopes(this.type), Set.of(node)));
	}

}
