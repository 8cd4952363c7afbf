package vn.lhh.launcher.command;

import java.util.List;

/**
 * One word of {@code ./portal}.
 */
@FunctionalInterface
public interface PortalCommand {

	int OK = 0;

	int FAILED = 1;

	/** As service managers have it: the thing asked about does not run. */
	int NOT_RUNNING = 3;

	/**
	 * Does it.
	 * @param args the words after the verb
	 * @return the exit code
	 */
	int run(List<String> args);

}
