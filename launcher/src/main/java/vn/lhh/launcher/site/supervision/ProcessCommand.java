package vn.lhh.launcher.site.supervision;

import java.util.List;

/**
 * Builds the command line of a process, anew for each start.
 */
@FunctionalInterface
public interface ProcessCommand {

	/**
	 * Returns the program and its arguments.
	 * @param cached whether a start-up cache may be used
	 */
	List<String> words(boolean cached);

}
