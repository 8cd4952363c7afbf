package vn.lhh.testkit.server;

import java.net.InetSocketAddress;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/**
 * A MongoDB-compatible server in this process, reached over the wire protocol.
 */
public final class InProcessMongo implements AutoCloseable {

	private final MongoServer server;

	private final InetSocketAddress address;

	private InProcessMongo() {
		this.server = new MongoServer(H2Backend.inMemory());
		this.address = this.server.bind();
	}

	/**
	 * The JVM's one server.
	 * @return a running server
	 */
	public static InProcessMongo shared() {
		return Shared.SERVER;
	}

	/**
	 * A server of one's own, to be closed.
	 * @return a running server
	 */
	public static InProcessMongo start() {
		return new InProcessMongo();
	}

	/**
	 * Where it listens.
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
