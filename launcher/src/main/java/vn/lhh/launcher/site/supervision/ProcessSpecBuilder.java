package vn.lhh.launcher.site.supervision;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import vn.lhh.launcher.site.startup.StartupCache;
import vn.lhh.launcher.site.startup.StartupCaches;

/**
 * Builds one process specification of the site.
 */
public final class ProcessSpecBuilder {

	private static final Duration GRACE = Duration.ofSeconds(12);

	private static final Duration GRACE_TO_WRITE = Duration.ofMinutes(5);

	private final String name;

	private final int port;

	private final HealthProbe healthProbe;

	private final JvmCommandLine jvmCommandLine;

	private final Predicate<String> external;

	private final Set<String> waitsFor = new LinkedHashSet<>();

	/**
	 * A glibc setting; by default glibc keeps separate memory arenas for cores and
	 * threads.
	 */
	private final Map<String, String> environment = new HashMap<>(Map.of("MALLOC_ARENA_MAX", "2"));

	private String[] arguments = {};

	private boolean recorded;

	public ProcessSpecBuilder(String name, int port, HealthProbe healthProbe, JvmCommandLine jvmCommandLine,
			Predicate<String> external) {
		this.name = name;
		this.port = port;
		this.healthProbe = healthProbe;
		this.jvmCommandLine = jvmCommandLine;
		this.external = external;
	}

	public String name() {
		return this.name;
	}

	public ProcessSpecBuilder arguments(String... words) {
		this.arguments = words;
		return this;
	}

	public ProcessSpecBuilder with(Map<String, String> settings) {
		this.environment.putAll(settings);
		return this;
	}

	public ProcessSpecBuilder with(String setting, String value) {
		this.environment.put(setting, value);
		return this;
	}

	public ProcessSpecBuilder waitsFor(String... names) {
		this.waitsFor.addAll(List.of(names));
		return this;
	}

	/**
	 * Makes the JVM record for its start-up cache, where the cache is missing.
	 * @return this builder
	 */
	public ProcessSpecBuilder recorded() {
		this.recorded = true;
		return this;
	}

	public ProcessSpec build(StartupCaches caches) {
		this.waitsFor.removeIf(this.external);
		return new ProcessSpec(this.name, this.port, this.healthProbe, Set.copyOf(this.waitsFor), command(caches),
				Map.copyOf(this.environment), this.recorded ? GRACE_TO_WRITE : GRACE);
	}

	private ProcessCommand command(StartupCaches caches) {
		if (!this.jvmCommandLine.program().canBeCached()) {
			return (cached) -> this.jvmCommandLine.command(List.of(), this.arguments);
		}
		StartupCache cache = caches.of(this.jvmCommandLine);
		if (this.recorded && cache.isMissing()) {
			return (cached) -> this.jvmCommandLine.command(cache.record(), this.arguments);
		}
		return (cached) -> this.jvmCommandLine.command(cached ? cache.use() : List.of(), this.arguments);
	}

}
