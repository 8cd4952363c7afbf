package vn.lhh.launcher.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Assigns every TCP port of the site, and derives the settings by which its processes
 * find each other. All ports are on loopback; only the gateway's may be opened.
 *
 * @param wish options of {@code run}
 * @param ports by name
 */
public record SiteAddresses(RunOptions wish, Map<String, Integer> ports) {

	private static final Map<String, Integer> USUAL = usual();

	public static SiteAddresses choose(RunOptions runOptions, PortAllocator free) {
		Map<String, Integer> chosen = new HashMap<>();
		chosen.put("gateway", free.exactly(runOptions.port(), runOptions.address()));
		USUAL.forEach((name, port) -> chosen.put(name, free.preferring(port)));
		return new SiteAddresses(runOptions, chosen);
	}

	private static Map<String, Integer> usual() {
		Map<String, Integer> usual = new LinkedHashMap<>();
		usual.put("mongo", 27017);
		usual.put("kafka", 9092);
		usual.put("controller", 9093);
		usual.put("internal", 8090);
		usual.put("news", 8081);
		usual.put("documents", 8082);
		usual.put("members", 8083);
		usual.put("qa", 8084);
		usual.put("stats", 8085);
		usual.put("search", 8086);
		usual.put("identity", 8087);
		usual.put("web", 8088);
		return usual;
	}

	public int port(String name) {
		Integer port = this.ports.get(name);
		if (port == null) {
			throw new IllegalArgumentException("No port was chosen for " + name);
		}
		return port;
	}

	public String portal() {
		return this.wish.environment().getOrDefault("PORTAL_URL", "http://localhost:" + port("gateway"));
	}

	String kafka() {
		return this.wish.brings("KAFKA_BOOTSTRAP_SERVERS")
				? this.wish.environment().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "") : "127.0.0.1:" + port("kafka");
	}

	String mongo() {
		return this.wish.brings("MONGODB_URI") ? this.wish.environment().getOrDefault("MONGODB_URI", "")
				: "mongodb://127.0.0.1:" + port("mongo");
	}

	Map<String, String> settings() {
		Map<String, String> settings = new HashMap<>();
		for (String service : new String[] { "news", "documents", "members", "qa", "stats", "search", "identity",
				"web" }) {
			settings.put(service.toUpperCase(Locale.ROOT) + "_URL", url(service));
		}
		settings.put("MONGODB_URI", mongo());
		settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka());
		settings.put("PORTAL_URL", portal());
		settings.put("PORTAL_CHECK_URL", url("gateway"));
		settings.put("IDENTITY_JWKS_URI", url("identity") + "/oauth2/jwks");
		settings.put("GATEWAY_INTERNAL_PORT", String.valueOf(port("internal")));
		settings.put("GATEWAY_INTERNAL_URL", url("internal"));
		settings.put("PORTAL_DEMO", String.valueOf(this.wish.demo()));
		return settings;
	}

	private String url(String name) {
		return "http://127.0.0.1:" + port(name);
	}

}
