package vn.lhh.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * Tells what the calling thread asks MongoDB, as a test can then say how often a read may
 * ask; what other threads ask meanwhile does not count.
 */
public final class StoreTraffic implements CommandListener {

	private static final ThreadLocal<List<CommandStartedEvent>> ASKED = new ThreadLocal<>();

	/**
	 * Runs a read and listens.
	 * @param reading what asks
	 * @return each command with its collection and the fields it leaves out or takes
	 */
	public static List<String> of(Runnable reading) {
		List<CommandStartedEvent> asked = new ArrayList<>();
		ASKED.set(asked);
		try {
			reading.run();
		}
		finally {
			ASKED.remove();
		}
		return asked.stream().map(StoreTraffic::described).toList();
	}

	/** Stands here, as a module without MongoDB has test servers too. */
	static MongoClientSettingsBuilderCustomizer listening() {
		return (client) -> client.addCommandListener(new StoreTraffic());
	}

	@Override
	public void commandStarted(CommandStartedEvent event) {
		List<CommandStartedEvent> asked = ASKED.get();
		if (asked != null) {
			asked.add(new CommandStartedEvent(event.getRequestContext(), event.getOperationId(), event.getRequestId(),
					event.getConnectionDescription(), event.getDatabaseName(), event.getCommandName(),
					event.getCommand().clone()));
		}
	}

	private static String described(CommandStartedEvent event) {
		String collection = event.getCommand().getString(event.getCommandName()).getValue();
		String fields = event.getCommand().containsKey("projection")
				? " " + new TreeSet<>(event.getCommand().getDocument("projection").keySet()) : "";
		return event.getCommandName() + " " + collection + fields;
	}

}
