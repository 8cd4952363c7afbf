package vn.lhh.launcher.site.startup;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.lhh.launcher.site.supervision.JvmCommandLine;

/**
 * Holds the start-up caches of all groups.
 */
public final class StartupCaches {

	private final Path folder;

	private final int feature;

	private final Map<String, StartupCache> caches = new LinkedHashMap<>();

	public StartupCaches(Path folder, int feature) {
		this.folder = folder;
		this.feature = feature;
	}

	public StartupCache of(JvmCommandLine jvmCommandLine) {
		return this.caches.computeIfAbsent(jvmCommandLine.program().group(), (group) -> new StartupCache(this.folder,
				StartupCacheKind.of(this.feature), jvmCommandLine, jvmCommandLine.flags(this.feature)));
	}

	public Collection<StartupCache> all() {
		return List.copyOf(this.caches.values());
	}

}
