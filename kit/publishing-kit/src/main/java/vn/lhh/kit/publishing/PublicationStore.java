package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.publishing.revision.RevisionStore;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.kit.takedown.TakedownReceiptReader;
import vn.lhh.kit.text.Slug;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * MongoDB repository of one publication type, with the rule of what readers see now:
 * {@link #listedAt} for lists and {@link #isVisible} for one item. The status is not
 * asked. A type may hide more, as articles do with their category.
 *
 * @param <P> the type of the publication
 */
public class PublicationStore<P extends Publication<?>> {

	private static final String SLUGS = "slugs";

	private final MongoOperations mongo;

	private final Class<P> type;

	private final String collection;

	private final RevisionStore revisions;

	private final Set<String> reserved;

	/**
	 * Creates a store without reserved slugs.
	 */
	public PublicationStore(MongoOperations mongo, Class<P> type) {
		this(mongo, type, Set.of());
	}

	/**
	 * Creates a store.
	 * @param reserved other addresses at the same level as the slugs, in the API or on
	 * the site; none of them can be a slug
	 */
	public PublicationStore(MongoOperations mongo, Class<P> type, Set<String> reserved) {
		this.mongo = mongo;
		this.reserved = reserved;
		this.type = type;
		this.collection = mongo.getCollectionName(type);
		this.revisions = new RevisionStore(mongo, this.collection);
	}

	/**
	 * Builds the only criteria for what lists show at a moment.
	 * @return matches live, public publications that have started and not ended
	 */
	public static Criteria listedAt(Instant now) {
		return new Criteria().andOperator(Criteria.where("visibility").is(Visibility.PUBLIC.name()),
				VisibilityWindow.openAt(now));
	}

	/**
	 * Tells whether a reader who knows the address can see the publication. It applies
	 * the same rule as {@link #listedAt(Instant)} but includes unlisted publications.
	 */
	public static boolean isVisible(Publication<?> publication, Instant now) {
		return publication.live() != null && publication.visibility() != Visibility.INTERNAL
				&& publication.window().isOpenAt(now);
	}

	/**
	 * Saves with the optimistic lock, after it has stored the new revision.
	 * @param publication must be wholly loaded
	 * @return the saved publication
	 */
	public P save(P publication) {
		this.revisions.stage(publication);
		publication.revisionsAdopted();
		P saved = this.mongo.save(publication);
		this.revisions.settle(saved);
		return saved;
	}

	String collection() {
		return this.collection;
	}

	RevisionStore revisions() {
		return this.revisions;
	}

	/**
	 * Sweeps revisions staged before a moment whose publication was never saved.
	 */
	void sweepRevisions(Instant before) {
		this.revisions.uncounted(before)
			.forEach((orphan) -> this.revisions.sweep(orphan, this.mongo.findById(orphan.aggregate(), this.type)));
	}

	/**
	 * Finds publications that were moved to the trash before a moment, and those whose
	 * purge has started.
	 */
	List<P> erasable(Instant before, int limit) {
		Criteria old = Criteria.where("status").is(PublicationStatus.TRASHED.name()).and("updatedAt").lt(before);
		Criteria leaving = Criteria.where("purgedAt").ne(null);
		return this.mongo.find(Query.query(new Criteria().orOperator(old, leaving)).limit(limit), this.type);
	}

	/**
	 * Removes a publication for good, with its revisions; its slug stays reserved.
	 */
	void remove(P purged) {
		this.revisions.removeAll(purged.id());
		this.mongo.remove(purged);
	}

	/**
	 * Finds a publication in any status, for editors.
	 * @throws Problem {@code not-found}
	 */
	public P required(String id) {
		return Optional.ofNullable(this.mongo.findById(id, this.type))
			.filter((found) -> found.purgedAt() == null)
			.orElseThrow(Problem::notFound);
	}

	/**
	 * Restricts criteria to publications outside the trash, because a reference from the
	 * trash does not protect its target from removal.
	 * @param names matches the publications that refer to the target
	 * @return criteria for queries over publications
	 */
	public static Criteria outsideTheTrash(Criteria names) {
		return new Criteria().andOperator(Criteria.where("status").ne(PublicationStatus.TRASHED.name()), names);
	}

	/**
	 * Returns the newest takedown receipt, which proves that the publication is gone from
	 * all its public locations.
	 * @throws Problem {@code not-found}, {@code not-withdrawn}
	 */
	public TakedownReceipt receipt(String id, Instant now) {
		return new TakedownReceiptReader(this.mongo).newest(this.type, id, isVisible(required(id), now));
	}

	/**
	 * Finds a visible publication by its slug, for readers.
	 * @param leaveOut fields to exclude besides draft, revisions and outbox
	 * @return partly loaded, never to be saved
	 * @throws Problem {@code not-found}, also for a publication that is not visible;
	 * {@code content-withdrawn} if readers once found it at this slug and no longer can
	 * @throws SlugMovedException if the slug is an old one of a visible publication
	 */
	public P visible(String slug, Instant now, String... leaveOut) {
		Query named = withoutHeavyFields(Query.query(Criteria.where("slug").is(slug)), leaveOut);
		named.fields().exclude("draft");
		P current = this.mongo.findOne(named, this.type);
		if (current != null) {
			return Optional.of(current)
				.filter((found) -> isVisible(found, now))
				.orElseThrow(() -> absence(current, slug, now));
		}
		P owner = ownerOf(slug).map((id) -> this.mongo.findById(id, this.type)).orElseThrow(Problem::notFound);
		if (isVisible(owner, now) && !owner.isYetUnknownAs(slug)) {
			throw new SlugMovedException(slug, owner.slug());
		}
		throw absence(owner, slug, now);
	}

	/**
	 * Finds a visible publication by its slug or its id. Other services know publications
	 * by id.
	 * @param slugOrId a slug, or the id of a listed publication
	 * @return partly loaded, never to be saved
	 * @throws Problem as {@link #visible}
	 * @throws SlugMovedException as {@link #visible}
	 */
	public P visibleBySlugOrId(String slugOrId, Instant now) {
		return visible(UuidV7.isId(slugOrId) ? slugOf(slugOrId, now).orElse(slugOrId) : slugOrId, now);
	}

	private Optional<String> slugOf(String id, Instant now) {
		Query listed = Query.query(Criteria.where("_id").is(id).andOperator(listedAt(now)));
		listed.fields().include("slug");
		return Optional.ofNullable(this.mongo.findOne(listed, Document.class, this.collection))
			.map((found) -> found.getString("slug"));
	}

	private static Problem absence(Publication<?> found, String slug, Instant now) {
		return found.hasLeft(slug, now) ? Problem.withdrawn() : Problem.notFound();
	}

	/**
	 * Finds one page of the publications that lists show now.
	 * @param filter further conditions
	 * @param leaveOut fields to exclude besides revisions and outbox
	 * @return partly loaded, never to be saved
	 */
	public PageResult<P> listed(Criteria filter, Sort sort, Paging paging, Instant now, String... leaveOut) {
		Criteria all = new Criteria().andOperator(listedAt(now), filter);
		return page(all, sort, paging, leaveOut);
	}

	/**
	 * Finds the first publications that lists show now.
	 * @param filter further conditions
	 * @param leaveOut fields to exclude besides revisions and outbox
	 * @return at most {@code limit}, partly loaded, never to be saved
	 */
	public List<P> firstListed(Criteria filter, Sort sort, Instant now, int limit, String... leaveOut) {
		Criteria all = new Criteria().andOperator(listedAt(now), filter);
		return this.mongo.find(withoutHeavyFields(Query.query(all), leaveOut).with(sort).limit(limit), this.type);
	}

	/**
	 * Finds one page of publications in any status, for editors.
	 * @param leaveOut fields to exclude besides revisions and outbox
	 * @return partly loaded, never to be saved
	 */
	public PageResult<P> page(Criteria filter, Sort sort, Paging paging, String... leaveOut) {
		Query query = withoutHeavyFields(Query.query(filter), leaveOut).with(paging.pageable(sort));
		return paging.complete(this.mongo.find(query, this.type),
				() -> this.mongo.count(Query.query(filter), this.type));
	}

	/**
	 * Counts the publications that lists show now.
	 * @param filter further conditions
	 */
	public long countListed(Criteria filter, Instant now) {
		return this.mongo.count(Query.query(new Criteria().andOperator(listedAt(now), filter)), this.type);
	}

	/**
	 * Counts the listed publications that are newer than the given one, which is its
	 * position in a list with the newest first.
	 * @param filter further conditions
	 */
	public long countNewer(P publication, Criteria filter, Instant now) {
		Instant since = Optional.ofNullable(publication.publishedAt()).orElse(now);
		Criteria newer = Criteria.where("publishedAt").gt(since);
		return countListed(new Criteria().andOperator(newer, filter), now);
	}

	/**
	 * Tells whether the collection is still empty.
	 */
	public boolean isEmpty() {
		return !this.mongo.exists(new Query(), this.type);
	}

	List<P> changingBefore(Instant horizon) {
		Criteria scheduled = new Criteria().orOperator(Criteria.where("status").is(PublicationStatus.SCHEDULED.name()),
				Criteria.where("draftStatus").is(PublicationStatus.SCHEDULED.name()));
		Criteria starts = new Criteria().andOperator(scheduled, Criteria.where("publishAt").lte(horizon));
		Criteria ends = Criteria.where("status")
			.is(PublicationStatus.PUBLISHED.name())
			.and("visibleUntil")
			.ne(null)
			.lte(horizon);
		return this.mongo.find(Query.query(new Criteria().orOperator(starts, ends)), this.type);
	}

	List<Instant> beginningBetween(Instant now, Instant horizon) {
		Query query = Query.query(Criteria.where("visibleFrom").gt(now).lte(horizon));
		return this.mongo.find(withoutHeavyFields(query), this.type)
			.stream()
			.flatMap((found) -> Optional.ofNullable(found.visibleFrom()).stream())
			.toList();
	}

	/**
	 * Lists the moments up to the horizon at which the clock changes a status, and the
	 * moments of overdue changes.
	 */
	List<Instant> changesUntil(Instant now, Instant horizon) {
		List<P> soon = changingBefore(horizon);
		Stream<Instant> overdue = soon.stream().flatMap((found) -> found.overdueSince(now).stream());
		Stream<Instant> coming = soon.stream()
			.flatMap(Publication::upcomingChanges)
			.filter((change) -> change.isAfter(now) && !change.isAfter(horizon));
		return Stream.of(overdue, coming, beginningBetween(now, horizon).stream()).flatMap((each) -> each).toList();
	}

	/**
	 * Reserves a slug for ever.
	 * @param wanted the slug an editor asked for; {@code null} to make one from the title
	 * @param owner the publication's id
	 * @return the reserved slug, owned by this publication
	 * @throws Problem {@code slug-taken} if the wanted slug ever belonged to another
	 * publication, or is a reserved address
	 */
	String reserve(@Nullable String wanted, String title, String owner) {
		if (wanted != null) {
			if (claim(wanted, owner)) {
				return wanted;
			}
			throw new Problem(ProblemKind.CONFLICT, "slug-taken", wanted);
		}
		return Slug.candidates(title).filter((candidate) -> claim(candidate, owner)).findFirst().orElseThrow();
	}

	boolean owns(String slug, String owner) {
		return ownerOf(slug).filter(owner::equals).isPresent();
	}

	private boolean claim(String slug, String owner) {
		if (this.reserved.contains(slug)) {
			return owns(slug, owner);
		}
		try {
			this.mongo.insert(new Document("_id", this.collection + ":" + slug).append("owner", owner), SLUGS);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return owns(slug, owner);
		}
	}

	private Optional<String> ownerOf(String slug) {
		Document found = this.mongo.findById(this.collection + ":" + slug, Document.class, SLUGS);
		return Optional.ofNullable(found).map((claim) -> claim.getString("owner"));
	}

	private Query withoutHeavyFields(Query query, String... leaveOut) {
		query.fields().exclude("revisions", "outbox").exclude(leaveOut);
		return query;
	}

}
