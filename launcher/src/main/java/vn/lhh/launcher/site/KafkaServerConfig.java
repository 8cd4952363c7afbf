package vn.lhh.launcher.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Configures a single Kafka node in KRaft mode, sized for one machine and bound to
 * loopback.
 *
 * @param folder of the properties file and the logs
 * @param port for clients
 * @param controllerPort for the KRaft controller
 */
record KafkaServerConfig(Path folder, int port, int controllerPort) {

	/**
	 * Writes the properties file.
	 * @return the arguments of {@code KafkaMain}: properties file and log folder
	 */
	String[] arguments() {
		try {
			Path file = this.folder.resolve("server.properties");
			OwnerOnlyPermissions.makeFile(file);
			Files.writeString(file, properties());
			return new String[] { file.toString(), this.folder.resolve("log").toString() };
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String properties() {
		return """
				process.roles=broker,controller
				node.id=1
				controller.quorum.voters=1@127.0.0.1:%2$d
				controller.listener.names=CONTROLLER
				listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
				advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
				listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
				log.dirs=%3$s
				auto.create.topics.enable=false
				num.partitions=3
				default.replication.factor=1
				min.insync.replicas=1
				offsets.topic.replication.factor=1
				offsets.topic.num.partitions=3
				transaction.state.log.replication.factor=1
				transaction.state.log.min.isr=1
				transaction.state.log.num.partitions=3
				share.coordinator.state.topic.replication.factor=1
				share.coordinator.state.topic.min.isr=1
				share.coordinator.state.topic.num.partitions=1
				group.initial.rebalance.delay.ms=0
				broker.session.timeout.ms=3000
				broker.heartbeat.interval.ms=500
				num.network.threads=2
				num.io.threads=4
				background.threads=2
				log.cleaner.dedupe.buffer.size=8388608
				log.cleaner.io.buffer.size=131072
				log.index.size.max.bytes=1048576
				log.segment.bytes=67108864
				metadata.log.segment.bytes=16777216
				""".formatted(this.port, this.controllerPort, path());
	}

	private String path() {
		return this.folder.resolve("log").toString().replace("\\", "\\\\");
	}

}
