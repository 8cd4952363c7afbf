package vn.lhh.launcher.site;

import java.nio.channels.FileLock;

/**
 * A data folder that belongs to this process alone, and to nothing that an earlier one
 * left behind.
 *
 * @param data the folder
 * @param lock on it, held for as long as it is reachable
 */
record Ground(DataFolder data, FileLock lock) {

	static Ground take(DataFolder data) {
		FileLock lock = data.lock();
		Leftovers.end(data.state());
		return new Ground(data, lock);
	}

}
