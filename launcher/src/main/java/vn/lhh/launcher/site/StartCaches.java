package vn.lhh.launcher.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The start-up caches of all crews.
 */
final class StartCaches {

	private final Path folder;

	private final int feature;

	private final Map<String, StartCache> caches = new LinkedHashMap<>();

	StartCaches(Path folder, int feature) {
		this.folder = folder;
		this.feature = feature;
	}

	StartCache of(Jvm jvm) {
		return this.caches.computeIfAbsent(jvm.program().crew(),
				(crew) -> new StartCache(this.folder, CacheKind.of(this.feature), jvm, jvm.flags(this.feature)));
	}

	Collection<StartCache> all() {
		return List.copyOf(this.caches.values());
	}

}
