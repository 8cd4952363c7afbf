package vn.lhh.launcher.command;

import java.util.List;
import java.util.Set;

import vn.lhh.launcher.Console;
import vn.lhh.launcher.LaunchContext;
import vn.lhh.launcher.site.RunOptions;
import vn.lhh.launcher.site.RunningSite;

/**
 * Runs the whole site in the foreground ({@code run}) until it is stopped.
 */
public record RunCommand(Console console, LaunchContext place) implements PortalCommand {

	private static final int USUAL_PORT = 8080;

	@Override
	public int run(List<String> args) {
		Arguments arguments = Arguments.parse(args, Set.of("--fresh", "--no-demo", "--public", "--no-train"),
				Set.of("--port", "--data"));
		arguments.noWords();
		RunningSite site = RunningSite.start(this.console, this.place.checkout(), this.place.data(arguments),
				wish(arguments));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> end(site), "stop-site"));
		site.run();
		return site.hasFailed() ? FAILED : OK;
	}

	RunOptions wish(Arguments arguments) {
		int port = arguments.number("--port", USUAL_PORT, 1, 65535);
		return new RunOptions(port, arguments.has("--public"), arguments.has("--fresh"), !arguments.has("--no-demo"),
				!arguments.has("--no-train"), this.place.environment());
	}

	/**
	 * Stops the site and halts the JVM, because a JVM that ends by a signal would exit
	 * with 130 or 143.
	 */
	private static void end(RunningSite site) {
		site.stop();
		Runtime.getRuntime().halt(site.hasFailed() ? FAILED : OK);
	}

}
