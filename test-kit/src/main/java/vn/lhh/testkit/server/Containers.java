package vn.lhh.testkit.server;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Starts MongoDB, Kafka and OpenSearch in containers; without a container engine the
 * tests fail, they are not skipped. The system properties
 * {@code portal.test.mongo-image}, {@code portal.test.kafka-image} and
 * {@code portal.test.opensearch-image} name the images.
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

	static String openSearchUri() {
		return OpenSearch.SERVER.uri();
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

	/** OpenSearch, for which Testcontainers' own module would be one more library. */
	private static final class OpenSearch extends GenericContainer<OpenSearch> {

		static final OpenSearch SERVER = started();

		private static final int PORT = 9200;

		private OpenSearch() {
			super(image("portal.test.opensearch-image", "opensearchproject/opensearch:3.9.0"));
			withEnv("discovery.type", "single-node");
			withEnv("DISABLE_SECURITY_PLUGIN", "true");
			withEnv("DISABLE_INSTALL_DEMO_CONFIG", "true");
			withExposedPorts(PORT);
			waitingFor(Wait.forHttp("/_cluster/health").forPort(PORT));
		}

		@SuppressWarnings("resource")
		private static OpenSearch started() {
			OpenSearch server = new OpenSearch();
			server.start();
			return server;
		}

		private String uri() {
			return "http://" + getHost() + ":" + getMappedPort(PORT);
		}

	}

}
