package vn.lhh.testkit.server;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import vn.lhh.testkit.StubPublicSite;
import vn.lhh.testkit.TestTokens;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Points a Spring application context at the test servers: in this process by default, in
 * Testcontainers with {@code -Pcontainers}.
 */
public class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	public static final String DEFAULTS = "test-defaults";

	private static final AtomicInteger DATABASES = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Map<String, Object> settings = Map.of("spring.mongodb.uri", mongoUri(), "spring.mongodb.database",
				"test_" + DATABASES.incrementAndGet() + "_" + ProcessHandle.current().pid(),
				"spring.kafka.bootstrap-servers", kafkaBootstrapServers(),
				"spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestTokens.shared().jwkSetUri(),
				"spring.security.oauth2.resourceserver.jwt.issuer-uri", TestTokens.ISSUER);
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-servers", settings));
		context.getEnvironment().getPropertySources().addLast(new MapPropertySource(DEFAULTS, defaults()));
		context.getBeanFactory().registerSingleton("storeTraffic", MongoCommandRecorder.listening());
	}

	/**
	 * Lets one account write and publish, and takedowns look at a stub of the site,
	 * unless a test sets it otherwise.
	 */
	private static Map<String, Object> defaults() {
		return Map.of("PORTAL_REVIEW_APPROVER_MUST_DIFFER", "false", "PORTAL_CHECK_URL", StubPublicSite.shared().url());
	}

	/**
	 * Returns the address of the MongoDB server.
	 * @return a URI without database
	 */
	public static String mongoUri() {
		return useContainers() ? Containers.mongoUri() : InProcessMongo.shared().uri();
	}

	/**
	 * Returns the address of the Kafka broker.
	 * @return host and port
	 */
	public static String kafkaBootstrapServers() {
		return useContainers() ? Containers.kafkaBootstrapServers() : InProcessKafka.shared().bootstrapServers();
	}

	/**
	 * Returns the address of the OpenSearch node.
	 * @return a URI without path
	 */
	public static String openSearchUri() {
		return useContainers() ? Containers.openSearchUri() : OpenSearchProcess.shared().uri();
	}

	private static boolean useContainers() {
		return "containers".equals(System.getProperty("portal.test.servers"));
	}

}
