package vn.lhh.launcher.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.process.CombinedServicesMain;
import vn.lhh.launcher.process.KafkaMain;
import vn.lhh.launcher.process.MongoMain;
import vn.lhh.launcher.site.startup.StartupCache;
import vn.lhh.launcher.site.startup.StartupCaches;
import vn.lhh.launcher.site.supervision.HealthProbe;
import vn.lhh.launcher.site.supervision.JvmCommandLine;
import vn.lhh.launcher.site.supervision.JvmProfile;
import vn.lhh.launcher.site.supervision.ProcessSpec;
import vn.lhh.launcher.site.supervision.ProcessSpecBuilder;
import vn.lhh.launcher.site.supervision.ProcessState;
import vn.lhh.launcher.site.supervision.ProcessStatus;
import vn.lhh.launcher.site.supervision.ProgramClassPath;
import vn.lhh.launcher.site.supervision.ProgramClassPaths;

/**
 * Defines the processes of the site: MongoDB and Kafka, then the services and the
 * processes that each of them waits for.
 */
public final class SiteDefinition {

	public static final String GATEWAY = "gateway";

	private static final String TIDY_MILLIS = "10000";

	private static final List<String> SERVICES = List.of("identity", "news", "documents", "members", "qa", "stats",
			"search", GATEWAY, "web");

	private static final List<String> TOGETHER = List.of("news", "documents", "members", "qa", "search", "stats");

	private final DataFolder data;

	private final Map<String, String> given;

	private final SiteAddresses siteAddresses;

	private final ProgramClassPaths programClassPaths;

	private final StartupCaches caches;

	SiteDefinition(DataFolder data, Map<String, String> given, SiteAddresses siteAddresses,
			ProgramClassPaths programClassPaths, StartupCaches caches) {
		this.data = data;
		this.given = given;
		this.siteAddresses = siteAddresses;
		this.programClassPaths = programClassPaths;
		this.caches = caches;
	}

	/**
	 * Extracts the jars where that is possible.
	 * @param console reports where it is not
	 * @param checkout with the built jars
	 * @param lockedDataFolder of the site
	 * @param siteAddresses of the site
	 */
	public static SiteDefinition of(Console console, Checkout checkout, LockedDataFolder lockedDataFolder,
			SiteAddresses siteAddresses) {
		ProgramClassPaths programClassPaths = new ProgramClassPaths(checkout);
		try {
			programClassPaths.layOut(SERVICES, lockedDataFolder.storeroom());
		}
		catch (IOException ex) {
			console.say("The jars are run as they are, which is slower: " + ex.getMessage());
		}
		StartupCaches caches = new StartupCaches(checkout.scratch().resolve("cache"), Runtime.version().feature());
		return new SiteDefinition(lockedDataFolder.data(), lockedDataFolder.data().settings(console), siteAddresses,
				programClassPaths, caches);
	}

	List<ProcessSpec> specs() {
		return specs(Stream.of(
		// @formatter:off
				mongo(),
				kafka(),
				service("identity", 176).waitsFor("mongo"),
				service("news", 192).waitsFor("mongo", "kafka"),
				service("documents", 256).waitsFor("mongo", "kafka"),
				service("members", 176).waitsFor("mongo", "kafka"),
				service("qa", 176).waitsFor("mongo", "kafka"),
				service("stats", 192).waitsFor("mongo", "kafka"),
				service("search", 256).waitsFor("mongo", "kafka"),
				service(GATEWAY, 256).waitsFor("kafka"),
				service("web", 192)));
		// @formatter:on
	}

	/**
	 * Lists the processes of a training run. The services of the kit run in one process,
	 * which learns their common classes once. identity-service can't run in it, because
	 * the libraries that it shares look for its own libraries.
	 */
	public List<ProcessSpec> trainingProcesses() {
		return specs(Stream.of(
		// @formatter:off
				mongo(),
				kafka().recorded(),
				service("identity", 176).waitsFor("mongo"),
				together().waitsFor("mongo", "kafka").recorded(),
				service(GATEWAY, 256).waitsFor("kafka").recorded(),
				service("web", 192).waitsFor("kafka").recorded()));
		// @formatter:on
	}

	private List<ProcessSpec> specs(Stream<ProcessSpecBuilder> plans) {
		return plans.filter((processSpecBuilder) -> !isExternal(processSpecBuilder.name()))
			.map((processSpecBuilder) -> processSpecBuilder.build(this.caches))
			.toList();
	}

	List<ProcessStatus> external() {
		return Stream.of("mongo", "kafka")
			.filter(this::isExternal)
			.map((name) -> new ProcessStatus(name, null, null, ProcessState.EXTERNAL, 0))
			.toList();
	}

	private boolean isExternal(String name) {
		return switch (name) {
			case "mongo" -> this.siteAddresses.wish().brings("MONGODB_URI");
			case "kafka" -> this.siteAddresses.wish().brings("KAFKA_BOOTSTRAP_SERVERS");
			default -> false;
		};
	}

	private ProcessSpecBuilder mongo() {
		String file = this.data.of("mongo").resolve("lhh.mv.db").toString();
		return plan("mongo", HealthProbe.ACCEPTS,
				new JvmCommandLine(this.programClassPaths.server("", MongoMain.class), 224, JvmProfile.MAKING))
			.arguments("127.0.0.1", String.valueOf(this.siteAddresses.port("mongo")), file, TIDY_MILLIS);
	}

	private ProcessSpecBuilder kafka() {
		KafkaServerConfig kafkaServerConfig = new KafkaServerConfig(this.data.of("kafka"),
				this.siteAddresses.port("kafka"), this.siteAddresses.port("controller"));
		return plan("kafka", HealthProbe.ACCEPTS,
				new JvmCommandLine(this.programClassPaths.server("kafka", KafkaMain.class), 256, JvmProfile.PASSING_ON))
			.arguments(kafkaServerConfig.arguments());
	}

	private ProcessSpecBuilder service(String name, int heap) {
		return plan(name, HealthProbe.HEALTH,
				new JvmCommandLine(this.programClassPaths.service(name), heap, work(name)))
			.with(this.siteAddresses.settings())
			.with(given())
			.with("SERVER_PORT", String.valueOf(this.siteAddresses.port(name)))
			.with("SERVER_ADDRESS", name.equals(GATEWAY) ? this.siteAddresses.wish().address() : "127.0.0.1")
			.with("PORTAL_DATA", this.data.of(name).toString());
	}

	/**
	 * Drops settings that the launcher's environment sets too: the environment wins over
	 * the set-up file.
	 */
	private Map<String, String> given() {
		Map<String, String> settings = new TreeMap<>(this.given);
		settings.keySet().removeAll(this.siteAddresses.wish().environment().keySet());
		return settings;
	}

	private static JvmProfile work(String service) {
		return switch (service) {
			case GATEWAY -> JvmProfile.PASSING_ON;
			case "web" -> JvmProfile.MAKING;
			default -> JvmProfile.NOW_AND_THEN;
		};
	}

	private ProcessSpecBuilder together() {
		List<String> arguments = new ArrayList<>();
		for (String name : TOGETHER) {
			ProgramClassPath programClassPath = this.programClassPaths.service(name);
			arguments.addAll(List.of(programClassPath.ownClassPath(), programClassPath.main(),
					"--SERVER_PORT=" + this.siteAddresses.port(name), "--PORTAL_DATA=" + this.data.of(name), "--"));
		}
		ProgramClassPath common = this.programClassPaths.service(TOGETHER.getLast())
			.running(CombinedServicesMain.class);
		return plan(TOGETHER.getLast(), HealthProbe.HEALTH, new JvmCommandLine(common, 512, JvmProfile.NOW_AND_THEN))
			.with(this.siteAddresses.settings())
			.with("SERVER_ADDRESS", "127.0.0.1")
			.arguments(arguments.toArray(String[]::new));
	}

	private ProcessSpecBuilder plan(String name, HealthProbe healthProbe, JvmCommandLine jvmCommandLine) {
		return new ProcessSpecBuilder(name, this.siteAddresses.port(name), healthProbe, jvmCommandLine,
				this::isExternal);
	}

	public Collection<StartupCache> caches() {
		return this.caches.all();
	}

}
