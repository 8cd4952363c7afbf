package vn.lhh.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaProperties;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.properties.MetaPropertiesVersion;
import org.apache.kafka.metadata.properties.PropertiesUtils;

/**
 * Runs a real Kafka broker (KRaft, one node) in this process, on free loopback ports.
 */
public final class InProcessKafka implements AutoCloseable {

	private final Properties settings;

	private final String bootstrapServers;

	private KafkaRaftServer server;

	private InProcessKafka() {
		try {
			int brokerPort = freePort();
			Path folder = Files.createTempDirectory("kafka-test");
			this.settings = settings(brokerPort, freePort(), folder);
			format(folder);
			this.bootstrapServers = "127.0.0.1:" + brokerPort;
			this.server = running();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the running broker that the JVM shares.
	 */
	public static InProcessKafka shared() {
		return Shared.BROKER;
	}

	/**
	 * Starts a separate broker.
	 * @return a running broker, to be closed by the caller
	 */
	public static InProcessKafka start() {
		return new InProcessKafka();
	}

	/**
	 * Returns the address of the broker.
	 * @return host and port
	 */
	public String bootstrapServers() {
		return this.bootstrapServers;
	}

	/**
	 * Starts a closed broker again, on the same port and with its stored data.
	 */
	public void startAgain() {
		this.server = running();
	}

	private KafkaRaftServer running() {
		KafkaRaftServer starting = new KafkaRaftServer(KafkaConfig.fromProps(this.settings), Time.SYSTEM);
		starting.startup();
		return starting;
	}

	@Override
	public void close() {
		this.server.shutdown();
		this.server.awaitShutdown();
	}

	private static void format(Path folder) throws IOException {
		MetaProperties identity = new MetaProperties.Builder().setVersion(MetaPropertiesVersion.V1)
			.setClusterId(Uuid.randomUuid().toString())
			.setNodeId(1)
			.setDirectoryId(Uuid.randomUuid())
			.build();
		PropertiesUtils.writePropertiesFile(identity.toProperties(),
				folder.resolve(MetaPropertiesEnsemble.META_PROPERTIES_NAME).toString(), false);
	}

	private static Properties settings(int brokerPort, int controllerPort, Path folder) {
		Properties settings = new Properties();
		settings.putAll(Map.of("node.id", "1", "process.roles", "broker,controller", "controller.quorum.voters",
				"1@127.0.0.1:" + controllerPort, "listeners",
				"PLAINTEXT://127.0.0.1:" + brokerPort + ",CONTROLLER://127.0.0.1:" + controllerPort,
				"advertised.listeners", "PLAINTEXT://127.0.0.1:" + brokerPort, "controller.listener.names",
				"CONTROLLER", "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT", "log.dirs",
				folder.toString(), "num.network.threads", "2"));
		settings.putAll(Map.of("offsets.topic.replication.factor", "1", "transaction.state.log.replication.factor", "1",
				"transaction.state.log.min.isr", "1", "offsets.topic.num.partitions", "1",
				"transaction.state.log.num.partitions", "1", "group.initial.rebalance.delay.ms", "0",
				"auto.create.topics.enable", "true", "num.partitions", "3", "num.io.threads", "2"));
		return settings;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static final class Shared {

		static final InProcessKafka BROKER = start();

	}

}
