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
 * Tells what the calling thread asks MongoDB, as a test can then say how often a read may
 * ask; what other threads ask meanwhile does not count.
 */
public final class MongoCommandRecorder implements CommandListener {

	private static final ThreadLocal<List<CommandStartedEvent>> ASKED = new ThreadLocal<>();

	private static final DeclaredIndexes INDEXES = new DeclaredIndexes();

	/**
	 * Runs a read and listens.
	 * @param reading what asks
	 * @return each command with its collection and the fields it leaves out or takes
	 */
	public static List<String> of(Runnable reading) {
		return asked(reading).stream().map(MongoCommandRecorder::described).toList();
	}

	/**
	 * Runs a read and tells by which index a real server can read each list in its order,
	 * where it would else sort all that it finds.
	 * @param collection the lists of this one
	 * @param reading what asks
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
	 * Runs a read and tells by which indexes a real server finds what no list puts in
	 * order, where it would else look at everything.
	 * @param collection the finds in this one
	 * @param reading what asks
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

	/** Stands here, as a module without MongoDB has test servers too. */
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

	/** The driver reads a command's inner parts from a buffer that is soon another's. */
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
