package vn.lhh.launcher.command;

import java.util.List;

/**
 * Runs one command of {@code ./portal}.
 */
@FunctionalInterface
public interface PortalCommand {

	int OK = 0;

	int FAILED = 1;

	/** Exit code that service managers use for a service that is not running. */
	int NOT_RUNNING = 3;

	/**
	 * Runs the command.
	 * @param args the words after the verb
	 * @return the exit code
	 */
	int run(List<String> args);

}
