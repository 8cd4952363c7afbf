package vn.lhh.testkit.server;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Creates empty MongoDB databases for tests that start no Spring context; the JVM shares
 * one client.
 */
public final class TestDatabase {

	private TestDatabase() {
	}

	/**
	 * Creates a database that no other test uses.
	 * @param prefix of its name, for whoever reads a log
	 */
	public static MongoTemplate create(String prefix) {
		return new MongoTemplate(Shared.CLIENT, prefix + "_" + UUID.randomUUID().toString().substring(0, 8));
	}

	private static final class Shared {

		static final MongoClient CLIENT = MongoClients.create(TestServers.mongoUri());

	}

}
