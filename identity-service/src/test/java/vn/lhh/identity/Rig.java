package vn.lhh.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.AuditFilter;
import vn.lhh.identity.audit.AuditReader;
import vn.lhh.identity.audit.ChainedEntry;
import vn.lhh.kit.paging.Paging;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.TestServers;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Runs the whole Spring Boot service on a free port, with its own database and data
 * folder, and can stop and start it again.
 */
public final class Rig implements AutoCloseable {

	public static final String PORTAL = "http://portal.example.vn";

	private final String database = "identity_" + UUID.randomUUID().toString().substring(0, 8);

	private final Path data = temporaryFolder();

	private final MutableClock clock = new MutableClock(Instant.ofEpochSecond(System.currentTimeMillis() / 1000));

	private final List<String> settings;

	private ConfigurableApplicationContext context;

	private Rig(List<String> settings) {
		this.settings = settings;
		this.context = run();
	}

	public static Rig demo(String... settings) {
		List<String> all = new ArrayList<>(List.of("--identity.demo=true"));
		all.addAll(List.of(settings));
		return new Rig(all);
	}

	public static Rig plain(String... settings) {
		return new Rig(List.of(settings));
	}

	public void restart(String... more) {
		this.context.close();
		this.context = run(more);
	}

	public Browser browser() {
		return new Browser(address());
	}

	public String address() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getRequiredProperty("local.server.port");
	}

	public String password(String username) {
		return new SecretFile(file("demo-users.txt")).read().get(username);
	}

	public String secret(String client) {
		return new SecretFile(file("clients.txt")).read().get(client);
	}

	public Path file(String name) {
		return this.data.resolve(name);
	}

	public MutableClock clock() {
		return this.clock;
	}

	public <T> T bean(String name, Class<T> type) {
		return this.context.getBean(name, type);
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

	private ConfigurableApplicationContext run(String... more) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0",
				"--spring.mongodb.uri=" + TestServers.mongoUri(), "--spring.mongodb.database=" + this.database,
				"--identity.portal-url=" + PORTAL, "--identity.data=" + this.data));
		Stream.concat(this.settings.stream(), Stream.of(more)).forEach((setting) -> {
			String key = setting.substring(0, setting.indexOf('=') + 1);
			arguments.removeIf((argument) -> argument.startsWith(key));
			arguments.add(setting);
		});
		return new SpringApplicationBuilder(IdentityApplication.class)
			.initializers((GenericApplicationContext context) -> context.registerBean(Clock.class, () -> this.clock))
			.run(arguments.toArray(String[]::new));
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory(Path.of("target"), "identity");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The newest entries of the audit about one account. */
	List<AuditEntry> audited(String accountId) {
		AuditFilter filter = new AuditFilter(accountId, null, null, null, null, null, null, null, null, null);
		return bean(AuditReader.class).page(filter, new Paging(1, 100))
			.items()
			.stream()
			.map(ChainedEntry::entry)
			.toList();
	}

}
