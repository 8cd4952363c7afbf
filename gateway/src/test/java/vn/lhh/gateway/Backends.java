package vn.lhh.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import vn.lhh.gateway.backend.Backend;

/**
 * Fake backends, one set for the whole JVM; no circuit breaker stays open because of an
 * earlier test.
 */
public class Backends implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Map<Backend, FakeBackend> ALL = new HashMap<>();

	static {
		for (Backend backend : Backend.values()) {
			ALL.put(backend, FakeBackend.start());
		}
	}

	public static FakeBackend of(Backend backend) {
		return ALL.get(backend);
	}

	public static void forget() {
		ALL.values().forEach(FakeBackend::forget);
	}

	/** Serves all responses that the home page needs, from the contract samples. */
	public static void serveSamples() {
		FakeBackend news = of(Backend.NEWS);
		news.sample("/api/news/site", "http/news.site.json", "Surrogate-Key", "site menu");
		news.sample("/api/news/announcements", "http/news.announcements.json", "Surrogate-Key", "announcement-list");
		news.sample("/api/news/highlights", "http/news.highlights.json", "Surrogate-Key", "news-list");
		news.sample("/api/news/albums", "http/news.albums.json");
		news.sample("/api/news/links", "http/news.links.json");
		news.sample("/api/news/banners", "http/news.banners.json");
		of(Backend.DOCUMENTS).sample("/api/documents", "http/documents.list.json", "Surrogate-Key", "document-list");
		of(Backend.MEMBERS).sample("/api/members/tree", "http/members.tree.json");
		of(Backend.QA).sample("/api/qa/questions", "http/qa.questions.json");
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Map<String, Object> settings = new HashMap<>();
		ALL.forEach((backend, fake) -> settings.put("gateway.backends.urls." + backend.id(), fake.url()));
		settings.put("gateway.security.internal-port", "0");
		settings.put("gateway.breaker.enabled", "false");
		settings.put("gateway.sections.memory-folder", folder());
		settings.put("spring.kafka.bootstrap-servers", "127.0.0.1:1");
		context.getEnvironment()
			.getPropertySources()
			.addBefore("systemEnvironment", new MapPropertySource("fakes", settings));
	}

	private static String folder() {
		try {
			return Files.createTempDirectory("gateway-test").toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
