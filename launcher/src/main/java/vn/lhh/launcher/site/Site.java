package vn.lhh.launcher.site;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.lhh.launcher.child.BrokerChild;
import vn.lhh.launcher.child.MongoChild;

/**
 * The site as a list: two resources, then the services and what each of them waits for.
 */
final class Site {

	private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

	static final String GATEWAY = "gateway";

	private static final String TIDY_MILLIS = "10000";

	private final Checkout checkout;

	private final DataFolder data;

	private final Addresses addresses;

	Site(Checkout checkout, DataFolder data, Addresses addresses) {
		this.checkout = checkout;
		this.data = data;
		this.addresses = addresses;
	}

	List<Unit> units() {
		return Stream.of(
		// @formatter:off
				mongo(224),
				kafka(256),
				service("identity", 176).waitsFor("mongo"),
				service("news", 192).waitsFor("mongo", "kafka"),
				service("documents", 256).waitsFor("mongo", "kafka"),
				service("members", 176).waitsFor("mongo", "kafka"),
				service("qa", 176).waitsFor("mongo", "kafka"),
				service("stats", 192).waitsFor("mongo", "kafka"),
				service(GATEWAY, 256).waitsFor("kafka"),
				service("web", 192).waitsFor("kafka"))
		// @formatter:on
			.filter((plan) -> !isExternal(plan.name))
			.map(Plan::unit)
			.toList();
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

	private Plan mongo(int heap) {
		Plan plan = new Plan("mongo", Probe.ACCEPTS);
		String file = this.data.of("mongo").resolve("lhh.mv.db").toString();
		plan.command = server(heap).command(MongoChild.class.getName(), "127.0.0.1",
				String.valueOf(this.addresses.port("mongo")), file, TIDY_MILLIS);
		return plan;
	}

	private Plan kafka(int heap) {
		Plan plan = new Plan("kafka", Probe.ACCEPTS);
		Broker broker = new Broker(this.data.of("kafka"), this.addresses.port("kafka"),
				this.addresses.port("controller"));
		plan.command = server(heap).command(BrokerChild.class.getName(), broker.arguments());
		return plan;
	}

	private Plan service(String name, int heap) {
		Plan plan = new Plan(name, Probe.HEALTH);
		boolean busy = Set.of(GATEWAY, "web").contains(name);
		String module = busy ? name : name + "-service";
		String classPath = this.checkout.wrapper() + System.getProperty("path.separator")
				+ this.checkout.executable(module);
		plan.command = new Jvm(classPath, heap, busy).command(BOOT_LAUNCHER);
		plan.environment.putAll(this.addresses.settings());
		plan.environment.put("SERVER_PORT", String.valueOf(this.addresses.port(name)));
		plan.environment.put("SERVER_ADDRESS", name.equals(GATEWAY) ? this.addresses.wish().address() : "127.0.0.1");
		plan.environment.put("PORTAL_DATA", this.data.of(name).toString());
		return plan;
	}

	private Jvm server(int heap) {
		return new Jvm(this.checkout.wrapper() + System.getProperty("path.separator") + this.checkout.libraries(), heap,
				true);
	}

	/**
	 * A unit while the list above is being written.
	 */
	private final class Plan {

		private final String name;

		private final Probe probe;

		private final Set<String> waitsFor = new LinkedHashSet<>();

		private final Map<String, String> environment = new HashMap<>();

		private List<String> command = List.of();

		private Plan(String name, Probe probe) {
			this.name = name;
			this.probe = probe;
		}

		private Plan waitsFor(String... names) {
			this.waitsFor.addAll(List.of(names));
			return this;
		}

		private Unit unit() {
			this.waitsFor.removeIf(Site.this::isExternal);
			return new Unit(this.name, Site.this.addresses.port(this.name), this.probe, Set.copyOf(this.waitsFor),
					this.command, Map.copyOf(this.environment));
		}

	}

}
