package vn.lhh.launcher.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;
import vn.lhh.launcher.fault.FaultyProxy;
import vn.lhh.launcher.fault.LimitedDisk;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the real site from the jars of this build on a free port and with an empty data
 * folder, started once for all tests that use it and once for all that break it.
 */
public final class WholeSite implements AutoCloseable {

	public static final String[] BLOCKS = { "announcements", "news", "documents", "members", "questions", "albums",
			"links", "banners" };

	/** Time for which an overdue response may be served anyway, usually 30 s. */
	public static final Duration WHILE_REVALIDATING = Duration.ofSeconds(5);

	private final LaunchedSite launched;

	private final PublicClient publicClient;

	private final int visitsAtFirst;

	private final LimitedDisk limitedDisk;

	private final FaultyProxy faultyProxy;

	private WholeSite(String folderName) {
		try {
			Path folder = Path.of("target", folderName).toAbsolutePath();
			FileSystemUtils.deleteRecursively(folder);
			this.limitedDisk = LimitedDisk.with(folder.resolve("gateway"), folder.resolve("mongo"));
			this.faultyProxy = FaultyProxy.open();
			this.launched = TrainedCheckout.ready((home) -> start(home, folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.publicClient = new PublicClient(this.launched.url());
		this.visitsAtFirst = beginCounting();
	}

	private LaunchedSite start(Path home, Path folder) {
		Map<String, String> environment = LaunchedSite.shortLived(Map.of("GATEWAY_BACKENDS_URLS_DOCUMENTS",
				this.faultyProxy.url(), "GATEWAY_CACHE_STALE_WHILE_REVALIDATE", WHILE_REVALIDATING.toSeconds() + "s"));
		LaunchedSite site = LaunchedSite.start(this.limitedDisk.prefix(), home, folder, LaunchedSite.freePort(),
				environment);
		this.faultyProxy.leadTo(() -> site.portOf("documents"));
		return site;
	}

	private int beginCounting() {
		try {
			return eventually().ignoreExceptions().until(this::totalVisits, (total) -> total >= 0);
		}
		catch (RuntimeException | AssertionError ex) {
			close();
			throw ex;
		}
	}

	/** Disks of gateway and database, which a test can fill. */
	public LimitedDisk room() {
		return this.limitedDisk;
	}

	/** Proxy between the gateway and documents-service. */
	public FaultyProxy line() {
		return this.faultyProxy;
	}

	public LaunchedSite launched() {
		return this.launched;
	}

	public PublicClient visitor() {
		return this.publicClient;
	}

	public int visitsAtFirst() {
		return this.visitsAtFirst;
	}

	public String url() {
		return this.launched.url();
	}

	/** Address that other processes of the site use, past the edge cache. */
	String internalUrl() {
		Path environment = Path.of("/proc", String.valueOf(this.launched.processOf("gateway").pid()), "environ");
		try {
			return Stream.of(Files.readString(environment, StandardCharsets.ISO_8859_1).split("\0"))
				.filter((setting) -> setting.startsWith("GATEWAY_INTERNAL_URL="))
				.map((setting) -> setting.substring(setting.indexOf('=') + 1))
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String token(String user) {
		return this.launched.token(user);
	}

	public int totalVisits() {
		return JsonPath.<Integer>read(this.publicClient.get("/api/stats/visits").body(), "$.total");
	}

	/** Returns the total once the visits of earlier tests are all counted. */
	public int settledVisits() {
		AtomicInteger last = new AtomicInteger(-1);
		eventually().during(Duration.ofSeconds(3)).until(() -> {
			int total = totalVisits();
			return total == last.getAndSet(total);
		});
		return last.get();
	}

	public String home() {
		Answer answer = this.publicClient.get("/api/site/home");
		assertThat(answer.status()).isEqualTo(200);
		return answer.body();
	}

	public static String stateOf(String home, String block) {
		return JsonPath.read(home, "$.blocks.%s.state".formatted(block));
	}

	public void awaitAllReady() {
		eventually().ignoreExceptionsInstanceOf(UncheckedIOException.class).untilAsserted(() -> {
			String home = home();
			assertThat(BLOCKS).allSatisfy((block) -> assertThat(stateOf(home, block)).as(block).isEqualTo("ready"));
		});
	}

	public void awaitUp(String processName) {
		eventually().until(() -> this.launched.isUp(processName));
	}

	public void awaitAllUp() {
		eventually().until(() -> this.launched.status().keySet().stream().allMatch(this.launched::isUp));
	}

	/** Waits up to 300 s, however busy the machine is; tests no response time. */
	public static ConditionFactory eventually() {
		return within(300);
	}

	public static ConditionFactory within(int seconds) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(seconds))
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(200));
	}

	@Override
	public void close() {
		this.launched.close();
		this.faultyProxy.close();
	}

	/**
	 * Injects the site into each test that shares it, and stops it after the last.
	 */
	public static final class Resolver extends TypeBasedParameterResolver<WholeSite> implements ParameterResolver {

		@Override
		public WholeSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
			boolean breaks = context.getRequiredTestClass().isAnnotationPresent(FaultJourney.class);
			return context.getRoot()
				.getStore(ExtensionContext.Namespace.create(WholeSite.class))
				.computeIfAbsent(breaks ? "faults" : "journeys", WholeSite::new, WholeSite.class);
		}

	}

}
