package vn.lhh.launcher.site;

import java.nio.channels.FileLock;
import java.util.Optional;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.jar.SharedJarStore;
import vn.lhh.launcher.site.supervision.OrphanProcesses;

/**
 * What a site stands on: a data folder that belongs to this process alone, and to nothing
 * that an earlier one left behind, and the parts of the jars.
 *
 * @param data the folder
 * @param lock on it, held for as long as it is reachable
 * @param storeroom with what its processes are started from, used for as long as it is
 * reachable
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
