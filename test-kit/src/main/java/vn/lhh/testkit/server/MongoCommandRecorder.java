package vn.lhh.testkit.server;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.bson.BsonString;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * Records the MongoDB commands of the calling thread, so that a test can limit the
 * queries of a read; commands of other threads don't count.
 */
public final class MongoCommandRecorder implements CommandListener {

	private static final ThreadLocal<List<CommandStartedEvent>> ASKED = new ThreadLocal<>();

	private static final DeclaredIndexes INDEXES = new DeclaredIndexes();

	/**
	 * Runs a read and records its commands.
	 * @return each command with its collection and the fields of its projection
	 */
	public static List<String> of(Runnable reading) {
		return asked(reading).stream().map(MongoCommandRecorder::described).toList();
	}

	/**
	 * Runs a read and returns, for each sorted list, the index by which a real server can
	 * read it in order; without one it would sort all documents found.
	 * @param collection only lists of this one
	 * @return the index of each sorted list, or {@code none}
	 */
	public static List<String> orders(String collection, Runnable reading) {
		return asked(reading).stream()
			.map(CommandStartedEvent::getCommand)
			.filter((command) -> new BsonString(collection).equals(command.get("find")) && command.containsKey("sort"))
			.map(INDEXES::ordering)
			.toList();
	}

	/**
	 * Runs a read and returns, for each unsorted find, the indexes by which a real server
	 * finds it; without one it would scan all documents.
	 * @param collection only finds in this one
	 * @return the indexes of each find, or {@code none}
	 */
	public static List<String> lookups(String collection, Runnable reading) {
		return asked(reading).stream()
			.map(CommandStartedEvent::getCommand)
			.filter((command) -> new BsonString(collection).equals(command.get("find")) && !command.containsKey("sort"))
			.map(INDEXES::finding)
			.toList();
	}

	private static List<CommandStartedEvent> asked(Runnable reading) {
		List<CommandStartedEvent> asked = new ArrayList<>();
		ASKED.set(asked);
		try {
			reading.run();
		}
		finally {
			ASKED.remove();
		}
		return asked;
	}

	/**
	 * Registers the recorder as a command listener. It belongs to this class, because
	 * modules without MongoDB use the test servers too.
	 */
	static MongoClientSettingsBuilderCustomizer listening() {
		return (client) -> client.addCommandListener(new MongoCommandRecorder());
	}

	@Override
	public void commandStarted(CommandStartedEvent event) {
		if (event.getCommandName().equals("createIndexes")) {
			INDEXES.heed(whole(event));
		}
		List<CommandStartedEvent> asked = ASKED.get();
		if (asked != null) {
			asked.add(new CommandStartedEvent(event.getRequestContext(), event.getOperationId(), event.getRequestId(),
					event.getConnectionDescription(), event.getDatabaseName(), event.getCommandName(), whole(event)));
		}
	}

	/**
	 * Copies a command, because the driver reads its inner parts from a buffer that it
	 * reuses soon.
	 */
	private static BsonDocument whole(CommandStartedEvent event) {
		return BsonDocument.parse(event.getCommand().toJson());
	}

	private static String described(CommandStartedEvent event) {
		String collection = event.getCommand().getString(event.getCommandName()).getValue();
		String fields = event.getCommand().containsKey("projection")
				? " " + new TreeSet<>(event.getCommand().getDocument("projection").keySet()) : "";
		return event.getCommandName() + " " + collection + fields;
	}

}
