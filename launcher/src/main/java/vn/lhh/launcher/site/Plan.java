package vn.lhh.launcher.site;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A unit while the list of the site is being written.
 */
final class Plan {

	private static final Duration GRACE = Duration.ofSeconds(12);

	private static final Duration GRACE_TO_WRITE = Duration.ofMinutes(5);

	private final String name;

	private final int port;

	private final Probe probe;

	private final Jvm jvm;

	private final Predicate<String> external;

	private final Set<String> waitsFor = new LinkedHashSet<>();

	/** Of glibc, which else keeps memory apart for each core and thread. */
	private final Map<String, String> environment = new HashMap<>(Map.of("MALLOC_ARENA_MAX", "2"));

	private String[] arguments = {};

	private boolean recorded;

	Plan(String name, int port, Probe probe, Jvm jvm, Predicate<String> external) {
		this.name = name;
		this.port = port;
		this.probe = probe;
		this.jvm = jvm;
		this.external = external;
	}

	String name() {
		return this.name;
	}

	Plan arguments(String... words) {
		this.arguments = words;
		return this;
	}

	Plan with(Map<String, String> settings) {
		this.environment.putAll(settings);
		return this;
	}

	Plan with(String setting, String value) {
		this.environment.put(setting, value);
		return this;
	}

	Plan waitsFor(String... names) {
		this.waitsFor.addAll(List.of(names));
		return this;
	}

	/**
	 * Has the JVM write down what it learns, where no cache tells it yet.
	 * @return itself
	 */
	Plan recorded() {
		this.recorded = true;
		return this;
	}

	Unit unit(StartCaches caches) {
		this.waitsFor.removeIf(this.external);
		return new Unit(this.name, this.port, this.probe, Set.copyOf(this.waitsFor), command(caches),
				Map.copyOf(this.environment), this.recorded ? GRACE_TO_WRITE : GRACE);
	}

	private Command command(StartCaches caches) {
		if (!this.jvm.program().canBeCached()) {
			return (cached) -> this.jvm.command(List.of(), this.arguments);
		}
		StartCache cache = caches.of(this.jvm);
		if (this.recorded && cache.isMissing()) {
			return (cached) -> this.jvm.command(cache.record(), this.arguments);
		}
		return (cached) -> this.jvm.command(cached ? cache.use() : List.of(), this.arguments);
	}

}
