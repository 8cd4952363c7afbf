package vn.lhh.launcher.site.supervision;

import java.util.List;

/**
 * The command line of a unit, made anew for each start.
 */
@FunctionalInterface
public interface ProcessCommand {

	/**
	 * Words for the system.
	 * @param cached whether a start-up cache may be used
	 * @return program and arguments
	 */
	List<String> words(boolean cached);

}
