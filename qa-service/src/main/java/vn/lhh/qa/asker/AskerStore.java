package vn.lhh.qa.asker;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.qa.QaProperties;

/**
 * Stores askers' personal data for a set time, opens it to editors, and erases it. No
 * other class reads or writes it.
 */
@Service
public class AskerStore {

	private final MongoOperations mongo;

	private final CollectionCompactor eraser;

	private final QaProperties settings;

	private final Clock clock;

	AskerStore(MongoOperations mongo, QaProperties settings, Clock clock) {
		this.mongo = mongo;
		this.eraser = new CollectionCompactor(mongo);
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Stores an asker's data.
	 * @return the id that the question stores
	 */
	public String keep(AskerDetails details, GivenConsent consent) {
		Instant eraseAfter = this.clock.instant().plus(this.settings.keepAskerFor());
		return this.mongo.insert(new Asker(UuidV7.next(), details, consent, eraseAfter, null)).id();
	}

	/**
	 * Returns the personal data of an asker.
	 * @return empty once erased
	 */
	public Optional<AskerDetails> open(String id) {
		return find(id).filter((asker) -> asker.erasedAt() == null).map(Asker::details);
	}

	/**
	 * Erases the details of an asker, and keeps the consent as evidence.
	 */
	public void erase(String id) {
		find(id).filter((asker) -> asker.erasedAt() == null)
			.ifPresent((asker) -> this.mongo.save(asker.erased(this.clock.instant())));
	}

	/**
	 * Asks the database to release the bytes of erased askers.
	 */
	public void eraseOverwritten() {
		this.eraser.eraseOverwritten(this.mongo.getCollectionName(Asker.class));
	}

	/**
	 * Returns the ids of askers whose data is to be erased by now.
	 * @param limit how many at most
	 */
	public List<String> overdue(int limit) {
		Criteria due = Criteria.where("eraseAfter").lte(this.clock.instant()).and("erasedAt").is(null);
		return this.mongo.find(Query.query(due).limit(limit), Asker.class).stream().map(Asker::id).toList();
	}

	private Optional<Asker> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Asker.class));
	}

}
