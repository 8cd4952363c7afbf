package vn.lhh.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real site, from the jars of this build, started once for all journeys on a free
 * port and an empty folder.
 */
final class WholeSite implements AutoCloseable {

	static final String[] BLOCKS = { "announcements", "news", "documents", "members", "questions", "albums", "links",
			"banners" };

	private final LaunchedSite launched;

	private final Visitor visitor;

	private final int visitsAtFirst;

	private WholeSite() {
		try {
			Path home = Path.of(System.getProperty("portal.home", "..")).toRealPath();
			Path folder = Path.of("target", "journeys").toAbsolutePath();
			this.launched = LaunchedSite.start(home, folder, Map.of(), "--fresh");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.launched.awaitReady(Duration.ofMinutes(5));
		this.visitor = new Visitor(this.launched.url());
		this.visitsAtFirst = totalVisits();
	}

	LaunchedSite launched() {
		return this.launched;
	}

	Visitor visitor() {
		return this.visitor;
	}

	int visitsAtFirst() {
		return this.visitsAtFirst;
	}

	String url() {
		return this.launched.url();
	}

	String token(String user) {
		return this.launched.portal("token", user).lines().reduce("", (first, last) -> last);
	}

	int totalVisits() {
		return JsonPath.<Integer>read(this.visitor.get("/api/stats/visits").body(), "$.total");
	}

	String home() {
		Answer answer = this.visitor.get("/api/site/home");
		assertThat(answer.status()).isEqualTo(200);
		return answer.body();
	}

	static String stateOf(String home, String block) {
		return JsonPath.read(home, "$.blocks.%s.state".formatted(block));
	}

	void awaitAllReady() {
		within(60).untilAsserted(() -> {
			String home = home();
			assertThat(BLOCKS).allSatisfy((block) -> assertThat(stateOf(home, block)).as(block).isEqualTo("ready"));
		});
	}

	void awaitUp(String unit) {
		within(60).until(() -> this.launched.status().get(unit).state().equals("up"));
	}

	static ConditionFactory within(int seconds) {
		return Awaitility.await().atMost(Duration.ofSeconds(seconds)).pollInterval(Duration.ofMillis(200));
	}

	@Override
	public void close() {
		this.launched.close();
	}

	/**
	 * Hands the one site to every journey that asks for it, and stops it after the last.
	 */
	static final class Resolver extends TypeBasedParameterResolver<WholeSite> implements ParameterResolver {

		@Override
		public WholeSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
			return context.getRoot()
				.getStore(ExtensionContext.Namespace.GLOBAL)
				.computeIfAbsent(WholeSite.class, (type) -> new WholeSite(), WholeSite.class);
		}

	}

}
