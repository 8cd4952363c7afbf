package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import vn.lhh.kit.security.Actor;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Test process that stores a revision, prints {@link #STAGED} and waits before it saves
 * the aggregate, so that the test can kill it there.
 */
final class HaltedWriter {

	static final String STAGED = "staged";

	private HaltedWriter() {
	}

	/**
	 * Rewrites a memo up to the point between revision and aggregate.
	 * @param args address of the database server, database, the memo's id and its new
	 * title
	 */
	public static void main(String[] args) {
		MongoTemplate mongo = new Halting(MongoClients.create(args[0]), args[1]);
		PublicationStore<Memo> memos = new PublicationStore<>(mongo, Memo.class);
		Memo memo = memos.required(args[2]);
		memo.write(new Memo.Text(args[3], null), PublicationSettings.PLAIN, new Actor("hoa", "Hoa", Set.of()),
				Instant.parse("2026-03-01T00:00:00Z"));
		memos.save(memo);
	}

	private static final class Halting extends MongoTemplate {

		Halting(MongoClient client, String database) {
			super(client, database);
		}

		@Override
		public <T> T save(T aggregate) {
			System.out.println(STAGED);
			try {
				new CountDownLatch(1).await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return super.save(aggregate);
		}

	}

}
