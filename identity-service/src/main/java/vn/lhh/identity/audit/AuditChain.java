package vn.lhh.identity.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * MongoDB store of the audit chain. An entry's position is its unique id, so of two
 * processes that append at once only one succeeds; the other reads the new head and
 * appends after it. Only retention removes entries, from the oldest, and keeps the hash
 * of the last one removed as the anchor of the rest.
 */
@Component
class AuditChain {

	/** Entries that one command reads or writes. */
	static final int WINDOW = 1000;

	private static final String MARKS = "auditMarks";

	private static final String HEAD = "head";

	private static final String ANCHOR = "anchor";

	private final MongoOperations mongo;

	private @Nullable ChainPosition head;

	AuditChain(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Appends entries in order, but for those that are in the chain already.
	 * @throws org.springframework.dao.DuplicateKeyException if another process appended
	 * at the same time; what was not appended may be tried again
	 */
	synchronized void append(List<AuditEntry> entries) {
		Set<String> known = known(entries.stream().map(AuditEntry::id).toList());
		ChainPosition last = (this.head != null) ? this.head : head();
		List<ChainedEntry> links = new ArrayList<>();
		for (AuditEntry entry : entries) {
			if (known.add(entry.id())) {
				ChainedEntry link = ChainedEntry.after(last, entry);
				links.add(link);
				last = link.position();
			}
		}
		if (!links.isEmpty()) {
			this.head = null;
			this.mongo.insert(links, ChainedEntry.class);
			mark(HEAD, last);
			this.head = last;
		}
	}

	/**
	 * Finds the newest position: it is at or after the one on record.
	 */
	ChainPosition head() {
		ChainPosition last = recordedHead();
		Optional<ChainedEntry> next = at(last.seq() + 1);
		while (next.isPresent()) {
			last = next.get().position();
			next = at(last.seq() + 1);
		}
		return last;
	}

	/**
	 * Returns the position that was on record after the last append.
	 */
	ChainPosition recordedHead() {
		ChainPosition marked = mark(HEAD);
		ChainPosition anchor = anchor();
		return (marked.seq() > anchor.seq()) ? marked : anchor;
	}

	/**
	 * Returns the position of the last entry that retention removed.
	 */
	ChainPosition anchor() {
		return mark(ANCHOR);
	}

	Optional<ChainedEntry> at(long seq) {
		return Optional.ofNullable(this.mongo.findById(seq, ChainedEntry.class));
	}

	/**
	 * Reads a window of the chain, in order. Positions are named one by one and outside
	 * any {@code $and}, because the in-process server finds them by its index only so.
	 * @param filter further conditions, not on the position
	 */
	List<ChainedEntry> between(long first, long last, Criteria filter) {
		Query window = Query.query(Criteria.where("_id").in(LongStream.rangeClosed(first, last).boxed().toList()))
			.addCriteria(filter);
		List<ChainedEntry> found = this.mongo.find(window, ChainedEntry.class);
		return found.stream().sorted(java.util.Comparator.comparingLong(ChainedEntry::seq)).toList();
	}

	List<ChainedEntry> page(Criteria filter, Sort sort, long offset, int limit) {
		Query query = Query.query(filter).with(sort).skip(offset).limit(limit);
		return this.mongo.find(query, ChainedEntry.class);
	}

	long count(Criteria filter) {
		return this.mongo.count(Query.query(filter), ChainedEntry.class);
	}

	/**
	 * Removes the oldest entries; the anchor is set first, so that the rest can be
	 * verified at any moment.
	 */
	void removeThrough(ChainedEntry last) {
		mark(ANCHOR, last.position());
		this.mongo.remove(Query.query(Criteria.where("_id").lte(last.seq())), ChainedEntry.class);
	}

	private Set<String> known(Collection<String> ids) {
		Query query = Query.query(Criteria.where("entry._id").in(ids));
		query.fields().include("entry._id");
		Set<String> known = new HashSet<>();
		this.mongo.find(query, Document.class, this.mongo.getCollectionName(ChainedEntry.class))
			.forEach((link) -> known.add(link.get("entry", Document.class).getString("_id")));
		return known;
	}

	private ChainPosition mark(String name) {
		return Optional.ofNullable(this.mongo.findById(name, Document.class, MARKS))
			.map((found) -> new ChainPosition(found.getLong("seq"), found.getString("hash")))
			.orElse(ChainPosition.START);
	}

	private void mark(String name, ChainPosition position) {
		this.mongo.save(new Document("_id", name).append("seq", position.seq()).append("hash", position.hash()), MARKS);
	}

}
