package vn.lhh.members.organisation.hierarchy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.lhh.kit.grant.ScopeTree;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.members.MembersProperties;
import vn.lhh.members.organisation.Organisation;

/**
 * Stores the tree in one MongoDB document, so that two concurrent moves can't each be
 * valid alone and form a cycle together. A save first claims its positions there by
 * compare-and-set, then saves the organisation, then gives up the positions it no longer
 * has. Between these steps, and after a crash or a failed save, the document holds more
 * positions than are true, never fewer; the next save of the organisation corrects it.
 */
@Component
public class HierarchyStore {

	private static final int ATTEMPTS = 200;

	private static final String KEY = "organisations";

	private static final String COLLECTION = "places";

	private final MongoOperations mongo;

	private final int maxDepth;

	private final ScopeTree scopes;

	HierarchyStore(MongoOperations mongo, MembersProperties settings, Clock clock) {
		this.mongo = mongo;
		this.maxDepth = settings.maxDepth();
		this.scopes = new ScopeTree(() -> read().parents(), clock);
	}

	/** Returns the organisations as the scopes of grants. */
	public ScopeTree scopes() {
		return this.scopes;
	}

	public OrganisationNode claim(Organisation organisation) {
		OrganisationNode wanted = new OrganisationNode(organisation.id(), organisation.edges(), organisation.isClosed(),
				UuidV7.next());
		change((organisationHierarchy) -> Optional.of(organisationHierarchy.claim(wanted, this.maxDepth)));
		return wanted;
	}

	public void settle(OrganisationNode saved) {
		change((organisationHierarchy) -> organisationHierarchy.settle(saved));
	}

	/** Gives up the positions of an organisation that is removed for good. */
	public void forget(String id) {
		change((organisationHierarchy) -> organisationHierarchy.forget(id));
	}

	public boolean hasChildren(String id) {
		return read().hasChildren(id);
	}

	private void change(Function<OrganisationHierarchy, Optional<OrganisationHierarchy>> step) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			OrganisationHierarchy before = read();
			Optional<OrganisationHierarchy> after = step.apply(before);
			if (after.isEmpty() || replace(before.version(), after.get())) {
				this.scopes.changed();
				return;
			}
		}
		throw new OptimisticLockingFailureException("the tree is changing too fast");
	}

	private OrganisationHierarchy read() {
		Stored stored = this.mongo.findById(KEY, Stored.class, COLLECTION);
		return (stored == null) ? first() : stored.places();
	}

	private OrganisationHierarchy first() {
		List<OrganisationNode> known = this.mongo.findAll(Organisation.class)
			.stream()
			.map((found) -> new OrganisationNode(found.id(), found.edges(), found.isClosed(), UuidV7.next()))
			.toList();
		Stored start = new Stored(KEY, 0, known);
		try {
			this.mongo.insert(start, COLLECTION);
			return start.places();
		}
		catch (DuplicateKeyException ex) {
			return read();
		}
	}

	private boolean replace(long version, OrganisationHierarchy next) {
		Query unchanged = Query.query(Criteria.where("_id").is(KEY).and("version").is(version));
		Update update = Update.update("version", next.version()).set("all", List.copyOf(next.byId().values()));
		return this.mongo.updateFirst(unchanged, update, Stored.class, COLLECTION).getModifiedCount() == 1;
	}

	private record Stored(@Id String id, long version, List<OrganisationNode> all) {

		OrganisationHierarchy places() {
			return new OrganisationHierarchy(this.version,
					this.all.stream().collect(Collectors.toMap(OrganisationNode::id, Function.identity())));
		}

	}

}
