package vn.lhh.testkit.server;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Starts MongoDB and Kafka in containers; without a container engine the tests fail, they
 * are not skipped. The system properties {@code portal.test.mongo-image} and
 * {@code portal.test.kafka-image} name the images.
 */
final class Containers {

	private Containers() {
	}

	static String mongoUri() {
		return Mongo.SERVER.getConnectionString();
	}

	static String kafkaBootstrapServers() {
		return Kafka.SERVER.getBootstrapServers();
	}

	private static DockerImageName image(String property, String standard) {
		return DockerImageName.parse(System.getProperty(property, standard)).asCompatibleSubstituteFor(standard);
	}

	private static final class Mongo {

		static final MongoDBContainer SERVER = start();

		@SuppressWarnings("resource")
		private static MongoDBContainer start() {
			MongoDBContainer server = new MongoDBContainer(image("portal.test.mongo-image", "mongo"));
			server.start();
			return server;
		}

	}

	private static final class Kafka {

		static final KafkaContainer SERVER = start();

		@SuppressWarnings("resource")
		private static KafkaContainer start() {
			KafkaContainer server = new KafkaContainer(image("portal.test.kafka-image", "apache/kafka"));
			server.start();
			return server;
		}

	}

}
