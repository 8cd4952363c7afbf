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
 * The one door to personal data: kept for a set time, opened for the desk, and erased.
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
	 * Keeps who asked.
	 * @param details what they told
	 * @param consent what they agreed to
	 * @return the id by which the question knows them
	 */
	public String keep(AskerDetails details, GivenConsent consent) {
		Instant eraseAfter = this.clock.instant().plus(this.settings.keepAskerFor());
		return this.mongo.insert(new Asker(UuidV7.next(), details, consent, eraseAfter, null)).id();
	}

	/**
	 * Who asked.
	 * @param id the id
	 * @return empty once erased
	 */
	public Optional<AskerDetails> open(String id) {
		return find(id).filter((asker) -> asker.erasedAt() == null).map(Asker::details);
	}

	/**
	 * Forgets who asked, and keeps that they had agreed.
	 * @param id the id
	 */
	public void erase(String id) {
		find(id).filter((asker) -> asker.erasedAt() == null)
			.ifPresent((asker) -> this.mongo.save(asker.erased(this.clock.instant())));
	}

	/**
	 * Asks the database to let go of the bytes of those who were erased.
	 */
	public void eraseOverwritten() {
		this.eraser.eraseOverwritten(this.mongo.getCollectionName(Asker.class));
	}

	/**
	 * Those whose time has come.
	 * @param limit how many at most
	 * @return their ids
	 */
	public List<String> overdue(int limit) {
		Criteria due = Criteria.where("eraseAfter").lte(this.clock.instant()).and("erasedAt").is(null);
		return this.mongo.find(Query.query(due).limit(limit), Asker.class).stream().map(Asker::id).toList();
	}

	private Optional<Asker> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Asker.class));
	}

}
