package vn.lhh.kit.publishing.scope;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.grant.Reach;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.publishing.PublicationContent;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Scope of a type whose items lie in no container.
 *
 * @param <C> the type of the content
 */
final class Unscoped<C extends PublicationContent> implements PublicationScope<C> {

	@Override
	public boolean covers(Reach reach, Publication<C> item) {
		return reach.everywhere();
	}

	@Override
	public boolean coversMove(Reach reach, @Nullable C before, C content) {
		return reach.everywhere();
	}

	@Override
	public Criteria within(Reach reach) {
		return Criteria.where("_id").in();
	}

}
