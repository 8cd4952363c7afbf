package vn.lhh.launcher.site;

import java.nio.channels.FileLock;
import java.util.Optional;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.jar.SharedJarStore;
import vn.lhh.launcher.site.supervision.OrphanProcesses;

/**
 * Holds the locked data folder of a site and the jar store that its processes start from.
 * Taking it waits until the processes of an earlier launcher are gone.
 *
 * @param lock held for as long as it is reachable
 * @param storeroom in use for as long as it is reachable
 */
public record LockedDataFolder(DataFolder data, FileLock lock, SharedJarStore storeroom) {

	public static LockedDataFolder take(Console console, DataFolder data, Checkout checkout) {
		FileLock lock = data.lock();
		Optional<SiteSnapshot> earlier = data.state().read();
		if (earlier.isEmpty() && data.state().exists()) {
			console.complain("%s can't be read and will be written anew.".formatted(data.state().path()));
		}
		earlier.ifPresent(OrphanProcesses::end);
		return new LockedDataFolder(data, lock, new SharedJarStore(checkout.scratch().resolve("layout")));
	}

}
