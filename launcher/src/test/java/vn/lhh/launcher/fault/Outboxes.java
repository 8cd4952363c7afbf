package vn.lhh.launcher.fault;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the outboxes of the services directly in the database, for events not yet
 * published.
 */
final class Outboxes {

	private Outboxes() {
	}

	static void assertDrain(WholeSite site) {
		String address = "mongodb://127.0.0.1:%d/".formatted(site.launched().portOf("mongo"));
		try (MongoClient client = MongoClients.create(address)) {
			WholeSite.eventually().untilAsserted(() -> assertThat(waiting(client)).isEmpty());
		}
	}

	private static List<String> waiting(MongoClient client) {
		List<String> waiting = new ArrayList<>();
		for (String name : client.listDatabaseNames()) {
			if (name.startsWith("lhh_")) {
				waiting.addAll(waiting(client.getDatabase(name)));
			}
		}
		return waiting;
	}

	private static List<String> waiting(MongoDatabase database) {
		List<String> waiting = new ArrayList<>();
		for (String name : database.listCollectionNames()) {
			boolean parked = name.equals("outbox_parked");
			long count = database.getCollection(name)
				.countDocuments(parked ? Filters.empty() : Filters.exists("outbox._id"));
			if (count > 0) {
				waiting.add("%s.%s: %d".formatted(database.getName(), name, count));
			}
		}
		return waiting;
	}

}
