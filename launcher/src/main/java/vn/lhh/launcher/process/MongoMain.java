package vn.lhh.launcher.process;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoServer;

/**
 * Runs the MongoDB-compatible server of a site without an external one.
 */
public final class MongoMain {

	private static final int BROKEN = 1;

	private MongoMain() {
	}

	/**
	 * Opens the store and serves it until the process is told to end.
	 * @param args host, port, file of the store, and the pause between two compactions in
	 * milliseconds
	 */
	public static void main(String[] args) {
		DurableBackend backend = new DurableBackend(Path.of(args[2]), MongoMain::end);
		MongoServer server = new MongoServer(backend);
		server.bind(new InetSocketAddress(args[0], Integer.parseInt(args[1])));
		ScheduledExecutorService tidier = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("tidy").factory());
		long pause = Long.parseLong(args[3]);
		tidier.scheduleWithFixedDelay(backend::tidy, pause, pause, TimeUnit.MILLISECONDS);
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "close-store"));
	}

	/**
	 * Halts the JVM without clean-up: every answered write is on disk, and a new process
	 * reads it.
	 */
	private static void end() {
		Runtime.getRuntime().halt(BROKEN);
	}

}
