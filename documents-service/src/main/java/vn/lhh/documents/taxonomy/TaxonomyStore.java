package vn.lhh.documents.taxonomy;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.kit.grant.ScopeTree;
import vn.lhh.kit.problem.Problem;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Stores taxonomy entries in MongoDB, each kind in its own collection. */
@Component
class TaxonomyStore {

	static final List<Class<? extends TaxonomyEntry<?>>> KINDS = List.of(DocumentType.class, IssuingBody.class,
			DocumentField.class, Signer.class);

	private final MongoOperations mongo;

	private final ScopeTree fieldScopes;

	TaxonomyStore(MongoOperations mongo, Clock clock) {
		this.mongo = mongo;
		this.fieldScopes = new ScopeTree(this::fieldParents, clock);
	}

	<E extends TaxonomyEntry<?>> E save(E entry) {
		E saved = this.mongo.save(entry);
		this.fieldScopes.changed();
		return saved;
	}

	/** Returns the fields as the scopes of grants. */
	ScopeTree fieldScopes() {
		return this.fieldScopes;
	}

	<E extends TaxonomyEntry<?>> E required(Class<E> kind, String id) {
		return byId(kind, id).orElseThrow(Problem::notFound);
	}

	<E extends TaxonomyEntry<?>> Optional<E> byId(Class<E> kind, String id) {
		return Optional.ofNullable(this.mongo.findById(id, kind));
	}

	<E extends TaxonomyEntry<?>> Optional<E> byIdOrSlug(Class<E> kind, String idOrSlug) {
		Criteria either = new Criteria().orOperator(Criteria.where("_id").is(idOrSlug),
				Criteria.where("slug").is(idOrSlug));
		return Optional.ofNullable(this.mongo.findOne(Query.query(either), kind));
	}

	Optional<DocumentType> typeByKey(String key) {
		return Optional.ofNullable(this.mongo.findOne(Query.query(Criteria.where("key").is(key)), DocumentType.class));
	}

	<E extends TaxonomyEntry<?>> List<E> all(Class<E> kind) {
		return this.mongo.findAll(kind);
	}

	<E extends TaxonomyEntry<?>> List<E> refileDue(Class<E> kind) {
		return this.mongo.find(Query.query(Criteria.where("refileDue").is(true)), kind);
	}

	boolean isEmpty(Class<? extends TaxonomyEntry<?>> kind) {
		return !this.mongo.exists(new Query(), kind);
	}

	boolean hasChildren(Class<? extends TaxonomyEntry<?>> kind, String id) {
		return this.mongo.exists(Query.query(Criteria.where("filing.parentId").is(id)), kind);
	}

	/**
	 * Marks an entry as applied to all documents, unless it was changed again meanwhile.
	 */
	void refiled(TaxonomyEntry<?> entry) {
		Query unchanged = Query.query(Criteria.where("_id").is(entry.id()).and("version").is(entry.version()));
		this.mongo.updateFirst(unchanged, Update.update("refileDue", false),
				this.mongo.getCollectionName(entry.getClass()));
	}

	void remove(TaxonomyEntry<?> entry) {
		this.mongo.remove(entry);
		this.fieldScopes.changed();
	}

	private Map<String, Set<String>> fieldParents() {
		return all(DocumentField.class).stream()
			.collect(Collectors.toMap(DocumentField::id,
					(field) -> Stream.ofNullable(field.filing().parentId()).collect(Collectors.toSet())));
	}

	<E extends TaxonomyEntry<?>> Collection<E> saveAll(Collection<E> entries) {
		entries.forEach(this::save);
		return entries;
	}

}
