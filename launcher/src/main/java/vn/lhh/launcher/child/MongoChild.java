package vn.lhh.launcher.child;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoServer;

/**
 * The MongoDB-compatible server of a site that was given no real one: arguments are host,
 * port and file.
 */
public final class MongoChild {

	private MongoChild() {
	}

	/**
	 * Opens the store and serves it until the process is told to end.
	 * @param args host, port and file
	 */
	public static void main(String[] args) {
		DurableBackend backend = new DurableBackend(Path.of(args[2]));
		MongoServer server = new MongoServer(backend);
		server.bind(new InetSocketAddress(args[0], Integer.parseInt(args[1])));
		ScheduledExecutorService tidier = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("tidy").factory());
		tidier.scheduleWithFixedDelay(backend::tidy, 20, 20, TimeUnit.SECONDS);
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "close-store"));
	}

}
