package vn.lhh.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import vn.lhh.search.feed.SiteIndex;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.server.TestServers;

/**
 * Runs search-service with a database and an index folder of its own; a test can stop and
 * restart it like a server.
 */
public final class SearchSystem implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final String database = "search_" + UUID.randomUUID().toString().substring(24);

	private final Path folder;

	private @Nullable ConfigurableApplicationContext context;

	public SearchSystem(Path folder) {
		this.folder = folder;
	}

	/**
	 * Starts it.
	 * @param more arguments that replace its usual ones
	 */
	public void start(String... more) {
		List<String> arguments = List.of("--server.port=0", "--spring.mongodb.uri=" + TestServers.mongoUri(),
				"--spring.mongodb.database=" + this.database,
				"--spring.kafka.bootstrap-servers=" + TestServers.kafkaBootstrapServers(),
				"--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.shared().jwkSetUri(),
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
				"--search.index-folder=" + this.folder, "--search.refresh=50ms", "--search.commit=200ms",
				"--search.watch=200ms", "--search.curation-poll=500ms");
		this.context = new SpringApplicationBuilder(SearchApplication.class)
			.run(Stream.concat(arguments.stream().filter((argument) -> !isReplaced(argument, more)), Stream.of(more))
				.toArray(String[]::new));
	}

	private static boolean isReplaced(String argument, String[] more) {
		String name = argument.substring(0, argument.indexOf('=') + 1);
		return Stream.of(more).anyMatch((other) -> other.startsWith(name));
	}

	public void stop() {
		if (this.context != null) {
			this.context.close();
			this.context = null;
		}
	}

	/** Starts it and waits until everything is in the index. */
	public void startCaughtUp() {
		start();
		awaitComplete();
	}

	public void awaitComplete() {
		await(() -> index().state().complete() && index().state().rebuild() == null);
	}

	public SiteIndex index() {
		return bean(SiteIndex.class);
	}

	public <T> T bean(Class<T> type) {
		return java.util.Objects.requireNonNull(this.context).getBean(type);
	}

	public ApiClient api() {
		return new ApiClient(Integer.parseInt(java.util.Objects.requireNonNull(
				java.util.Objects.requireNonNull(this.context).getEnvironment().getProperty("local.server.port"))));
	}

	public JsonNode search(String query, String... parameters) {
		String more = parameters.length == 0 ? "" : "&" + String.join("&", parameters);
		return api().get("/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more).json();
	}

	public List<String> ids(String query, String... parameters) {
		return search(query, parameters).path("items").valueStream().map((item) -> item.path("id").asString()).toList();
	}

	public void awaitIds(String query, String... ids) {
		Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(ids(query)).containsExactlyInAnyOrder(ids));
	}

	public static void await(java.util.concurrent.Callable<Boolean> condition) {
		Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition);
	}

	public List<Path> indexes() {
		try (Stream<Path> found = Files.list(this.folder)) {
			return found.filter(Files::isDirectory).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void deleteIndexes() {
		indexes().forEach((index) -> {
			try {
				FileSystemUtils.deleteRecursively(index);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@Override
	public void close() {
		stop();
	}

}
