package vn.lhh.launcher.site.supervision;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * One process of the site: how it is started, what has to be up before, and how it is
 * seen to be up.
 *
 * @param name how people call it
 * @param port where it is probed
 * @param probe what tells that it is up
 * @param waitsFor names of the units that must be up first
 * @param command what starts it
 * @param environment what is set on top of the launcher's own environment
 * @param grace how long it may take to end before it is killed
 */
public record ProcessSpec(String name, int port, HealthProbe probe, Set<String> waitsFor, ProcessCommand command,
		Map<String, String> environment, Duration grace) {

	boolean isResource() {
		return this.probe == HealthProbe.ACCEPTS;
	}

}
