package vn.lhh.news.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.PublicationStatus;
import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class StaticPages extends PublicationStore<StaticPage> {

	private final MongoOperations mongo;

	StaticPages(MongoOperations mongo) {
		super(mongo, StaticPage.class);
		this.mongo = mongo;
	}

	Optional<StaticPage> find(@Nullable String idOrSlug) {
		Criteria either = new Criteria().orOperator(Criteria.where("_id").is(idOrSlug),
				Criteria.where("slug").is(idOrSlug));
		return Optional.ofNullable(this.mongo.findOne(Query.query(either), StaticPage.class));
	}

	/** Tells whether a page exists outside the trash. */
	boolean isKept(String id) {
		return this.mongo.exists(Query.query(outsideTheTrash(Criteria.where("_id").is(id))), StaticPage.class);
	}

	/**
	 * Tells whether a page has child pages, live or drafted, that are neither trashed nor
	 * archived.
	 */
	boolean hasChildren(String id) {
		Criteria below = new Criteria().orOperator(Criteria.where("live.parentId").is(id),
				Criteria.where("draft.parentId").is(id));
		Criteria kept = Criteria.where("status")
			.nin(PublicationStatus.TRASHED.name(), PublicationStatus.ARCHIVED.name());
		return this.mongo.exists(Query.query(new Criteria().andOperator(kept, below)), StaticPage.class);
	}

	/**
	 * Tells whether a page would become its own ancestor.
	 * @param parentId the intended parent
	 * @return {@code true} for a cycle over drafts or live pages
	 */
	boolean wouldCycle(String id, @Nullable String parentId) {
		Set<String> seen = new HashSet<>();
		Optional<StaticPage> above = Optional.ofNullable(parentId).flatMap(this::find);
		while (above.isPresent() && seen.add(above.get().id())) {
			if (above.get().id().equals(id)) {
				return true;
			}
			above = Optional.ofNullable(above.get().newest().parentId()).flatMap(this::find);
		}
		return false;
	}

}
