package vn.lhh.launcher.site.supervision;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Specifies one process of the site: how to start it, what must be up before, and how to
 * probe it.
 *
 * @param name short name, as in {@code status}
 * @param port where it is probed
 * @param waitsFor names of the processes that must be up first
 * @param environment variables set on top of the launcher's own environment
 * @param grace how long it may take to end before it is killed
 */
public record ProcessSpec(String name, int port, HealthProbe probe, Set<String> waitsFor, ProcessCommand command,
		Map<String, String> environment, Duration grace) {

	boolean isResource() {
		return this.probe == HealthProbe.ACCEPTS;
	}

}
