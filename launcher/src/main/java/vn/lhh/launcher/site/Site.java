package vn.lhh.launcher.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.child.BrokerChild;
import vn.lhh.launcher.child.MongoChild;
import vn.lhh.launcher.child.TogetherChild;

/**
 * The site as a list: two resources, then the services and what each of them waits for.
 */
final class Site {

	static final String GATEWAY = "gateway";

	private static final String TIDY_MILLIS = "10000";

	private static final List<String> SERVICES = List.of("identity", "news", "documents", "members", "qa", "stats",
			GATEWAY, "web");

	private static final List<String> TOGETHER = List.of("news", "documents", "members", "qa", "stats");

	private final DataFolder data;

	private final Map<String, String> given;

	private final Addresses addresses;

	private final Programs programs;

	private final StartCaches caches;

	Site(DataFolder data, Map<String, String> given, Addresses addresses, Programs programs, StartCaches caches) {
		this.data = data;
		this.given = given;
		this.addresses = addresses;
		this.programs = programs;
		this.caches = caches;
	}

	/**
	 * Takes the jars apart where that is possible.
	 * @param console to say where it is not
	 * @param checkout with the jars
	 * @param ground it stands on
	 * @param addresses of the site
	 * @return the site
	 */
	static Site of(Console console, Checkout checkout, Ground ground, Addresses addresses) {
		Programs programs = new Programs(checkout);
		try {
			programs.layOut(SERVICES, ground.storeroom());
		}
		catch (IOException ex) {
			console.say("The jars are run as they are, which is slower: " + ex.getMessage());
		}
		StartCaches caches = new StartCaches(checkout.scratch().resolve("cache"), Runtime.version().feature());
		return new Site(ground.data(), ground.data().settings(console), addresses, programs, caches);
	}

	List<Unit> units() {
		return units(Stream.of(
		// @formatter:off
				mongo(),
				kafka(),
				service("identity", 176).waitsFor("mongo"),
				service("news", 192).waitsFor("mongo", "kafka"),
				service("documents", 256).waitsFor("mongo", "kafka"),
				service("members", 176).waitsFor("mongo", "kafka"),
				service("qa", 176).waitsFor("mongo", "kafka"),
				service("stats", 192).waitsFor("mongo", "kafka"),
				service(GATEWAY, 256).waitsFor("kafka"),
				service("web", 192)));
		// @formatter:on
	}

	/**
	 * The same site for learning from: what the services of the kit have in common is
	 * learned in one process. The identity service can't be in it, as its own libraries
	 * are looked for by those that it shares.
	 * @return the units
	 */
	List<Unit> rehearsal() {
		return units(Stream.of(
		// @formatter:off
				mongo(),
				kafka().recorded(),
				service("identity", 176).waitsFor("mongo"),
				together().waitsFor("mongo", "kafka").recorded(),
				service(GATEWAY, 256).waitsFor("kafka").recorded(),
				service("web", 192).waitsFor("kafka").recorded()));
		// @formatter:on
	}

	private List<Unit> units(Stream<Plan> plans) {
		return plans.filter((plan) -> !isExternal(plan.name())).map((plan) -> plan.unit(this.caches)).toList();
	}

	List<Standing> external() {
		return Stream.of("mongo", "kafka")
			.filter(this::isExternal)
			.map((name) -> new Standing(name, null, null, State.EXTERNAL, 0))
			.toList();
	}

	private boolean isExternal(String name) {
		return switch (name) {
			case "mongo" -> this.addresses.wish().brings("MONGODB_URI");
			case "kafka" -> this.addresses.wish().brings("KAFKA_BOOTSTRAP_SERVERS");
			default -> false;
		};
	}

	private Plan mongo() {
		String file = this.data.of("mongo").resolve("lhh.mv.db").toString();
		return plan("mongo", Probe.ACCEPTS, new Jvm(this.programs.server("", MongoChild.class), 224, Work.MAKING))
			.arguments("127.0.0.1", String.valueOf(this.addresses.port("mongo")), file, TIDY_MILLIS);
	}

	private Plan kafka() {
		Broker broker = new Broker(this.data.of("kafka"), this.addresses.port("kafka"),
				this.addresses.port("controller"));
		return plan("kafka", Probe.ACCEPTS,
				new Jvm(this.programs.server("kafka", BrokerChild.class), 256, Work.PASSING_ON))
			.arguments(broker.arguments());
	}

	private Plan service(String name, int heap) {
		return plan(name, Probe.HEALTH, new Jvm(this.programs.service(name), heap, work(name)))
			.with(this.addresses.settings())
			.with(given())
			.with("SERVER_PORT", String.valueOf(this.addresses.port(name)))
			.with("SERVER_ADDRESS", name.equals(GATEWAY) ? this.addresses.wish().address() : "127.0.0.1")
			.with("PORTAL_DATA", this.data.of(name).toString());
	}

	/** What the person's own environment says counts more than what a file said once. */
	private Map<String, String> given() {
		Map<String, String> settings = new TreeMap<>(this.given);
		settings.keySet().removeAll(this.addresses.wish().environment().keySet());
		return settings;
	}

	private static Work work(String service) {
		return switch (service) {
			case GATEWAY -> Work.PASSING_ON;
			case "web" -> Work.MAKING;
			default -> Work.NOW_AND_THEN;
		};
	}

	private Plan together() {
		List<String> arguments = new ArrayList<>();
		for (String name : TOGETHER) {
			Program program = this.programs.service(name);
			arguments.addAll(List.of(program.ownClassPath(), program.main(),
					"--SERVER_PORT=" + this.addresses.port(name), "--PORTAL_DATA=" + this.data.of(name), "--"));
		}
		Program common = this.programs.service(TOGETHER.getLast()).running(TogetherChild.class);
		return plan(TOGETHER.getLast(), Probe.HEALTH, new Jvm(common, 512, Work.NOW_AND_THEN))
			.with(this.addresses.settings())
			.with("SERVER_ADDRESS", "127.0.0.1")
			.arguments(arguments.toArray(String[]::new));
	}

	private Plan plan(String name, Probe probe, Jvm jvm) {
		return new Plan(name, this.addresses.port(name), probe, jvm, this::isExternal);
	}

	Collection<StartCache> caches() {
		return this.caches.all();
	}

}
