package vn.lhh.testkit.server;

import java.net.InetSocketAddress;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/**
 * Runs a MongoDB-compatible server in this process, reached over the wire protocol.
 */
public final class InProcessMongo implements AutoCloseable {

	private final MongoServer server;

	private final InetSocketAddress address;

	private InProcessMongo() {
		this.server = new MongoServer(H2Backend.inMemory());
		this.address = this.server.bind();
	}

	/**
	 * Returns the running server that the JVM shares.
	 */
	public static InProcessMongo shared() {
		return Shared.SERVER;
	}

	/**
	 * Starts a separate server.
	 * @return a running server, to be closed by the caller
	 */
	public static InProcessMongo start() {
		return new InProcessMongo();
	}

	/**
	 * Returns the address of the server.
	 * @return a URI without database
	 */
	public String uri() {
		return "mongodb://127.0.0.1:" + this.address.getPort();
	}

	@Override
	public void close() {
		this.server.shutdownNow();
	}

	private static final class Shared {

		static final InProcessMongo SERVER = start();

	}

}
