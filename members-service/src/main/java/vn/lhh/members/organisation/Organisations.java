package vn.lhh.members.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.lhh.kit.publishing.PublicationStatus;
import vn.lhh.kit.publishing.PublicationStore;
import vn.lhh.members.organisation.hierarchy.HierarchyStore;
import vn.lhh.members.organisation.hierarchy.OrganisationNode;

/**
 * Publication store that keeps organisations in MongoDB. Each save first claims the
 * organisation's positions in the tree.
 */
@Component
class Organisations extends PublicationStore<Organisation> {

	private static final int ALL = 100_000;

	private final MongoOperations mongo;

	private final HierarchyStore hierarchyStore;

	Organisations(MongoOperations mongo, HierarchyStore hierarchyStore) {
		super(mongo, Organisation.class);
		this.mongo = mongo;
		this.hierarchyStore = hierarchyStore;
	}

	@Override
	public Organisation save(Organisation organisation) {
		OrganisationNode claimed = this.hierarchyStore.claim(organisation);
		Organisation saved = super.save(organisation);
		this.hierarchyStore.settle(claimed);
		return saved;
	}

	List<Organisation> listed(Instant now) {
		return firstListed(new Criteria(), Sort.unsorted(), now, ALL, "draft", "history", "live.descriptionHtml",
				"live.leaders", "live.origin");
	}

	boolean shows(String mediaId, Instant now) {
		return countListed(Criteria.where("live.logo.mediaId").is(mediaId), now) > 0;
	}

	boolean isLedInPublicBy(String personId, Instant now) {
		return countListed(Criteria.where("live.leaders.personId").is(personId), now) > 0;
	}

	boolean isNamedIn(String personId) {
		Criteria anywhere = new Criteria().orOperator(Criteria.where("live.leaders.personId").is(personId),
				Criteria.where("draft.leaders.personId").is(personId));
		return this.mongo.exists(Query.query(outsideTheTrash(anywhere)), Organisation.class);
	}

	Set<String> known(Collection<String> ids) {
		Query there = Query.query(Criteria.where("_id")
			.in(ids)
			.and("status")
			.ne(PublicationStatus.TRASHED.name())
			.and("purgedAt")
			.is(null));
		there.fields().include("_id");
		return this.mongo.find(there, Organisation.class).stream().map(Organisation::id).collect(Collectors.toSet());
	}

	Set<String> leaders() {
		Query named = Query.query(Criteria.where("live.leaders.personId").ne(null));
		named.fields().exclude("draft", "history", "live.descriptionHtml", "live.origin");
		return this.mongo.find(named, Organisation.class)
			.stream()
			.flatMap((organisation) -> organisation.shown().leaders().stream())
			.map(Leader::personId)
			.flatMap(Stream::ofNullable)
			.collect(Collectors.toSet());
	}

	List<Organisation> ledBy(String personId) {
		return this.mongo.find(Query.query(Criteria.where("live.leaders.personId").is(personId)), Organisation.class);
	}

}
