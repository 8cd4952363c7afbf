package vn.lhh.kit.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.publishing.preview.PreviewLinks;
import vn.lhh.kit.publishing.preview.PreviewProperties;
import vn.lhh.kit.security.Actor;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.TestDatabase;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Base of the suites on publications and their revisions, with a store that can fail. */
abstract class MemoSuite {

	static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

	static final Actor HOA = new Actor("hoa", "Hoa", java.util.Set.of());

	static final Actor TAM = new Actor("tam", "Tâm", java.util.Set.of());

	final MutableClock clock = new MutableClock(START);

	MongoTemplate mongo;

	Memos memos;

	UpkeepJob upkeep;

	PublicationDesk<Memo, Memo.Text> publicationDesk;

	@BeforeEach
	void start() {
		this.mongo = TestDatabase.create("revisions");
		this.memos = new Memos(this.mongo);
		this.upkeep = new UpkeepJob(new Lease(this.mongo, this.clock, "upkeep", Duration.ofMinutes(15)), this.clock,
				new TrashProperties(Duration.ofDays(30)), () -> Stream.of(this.publicationDesk));
		PublicationScheduler publicationScheduler = new PublicationScheduler(
				new Lease(this.mongo, this.clock, "agenda", Duration.ofSeconds(10)), this.clock);
		this.publicationDesk = new PublicationDesk<>(this.memos, Memo::new,
				new PublishingContext(publicationScheduler, this.clock, new ReviewProperties(false), this.previews()));
	}

	PreviewLinks previews() {
		return new PreviewLinks(this.mongo, this.clock, new PreviewProperties(Duration.ofHours(24)));
	}

	Memo written(String title) {
		return this.publicationDesk.create(new Memo.Text(title, null), PublicationSettings.PLAIN, HOA);
	}

	void rewritten(Memo memo, String title, Actor by) {
		long version = this.memos.required(memo.id()).version();
		this.publicationDesk.update(memo.id(), version, new Memo.Text(title, null), PublicationSettings.PLAIN, by);
	}

	String title(Memo memo, int number) {
		return this.publicationDesk.revision(memo.id(), number, HOA).content().title();
	}

	Document stored(Memo memo, int number) {
		return revisions().find(Filters.eq("_id", memo.id() + ":" + number)).first();
	}

	com.mongodb.client.MongoCollection<Document> revisions() {
		return this.mongo.getCollection("revisions");
	}

	/**
	 * Publication store that fails like a process killed between the save of the revision
	 * and that of the aggregate.
	 */
	static final class Memos extends PublicationStore<Memo> {

		boolean dies;

		Memos(MongoTemplate mongo) {
			super(mongo, Memo.class);
		}

		@Override
		public Memo save(Memo memo) {
			if (this.dies) {
				revisions().stage(memo);
				throw new IllegalStateException("killed");
			}
			return super.save(memo);
		}

	}

}
