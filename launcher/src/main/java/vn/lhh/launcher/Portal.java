package vn.lhh.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.launcher.command.AccountCommand;
import vn.lhh.launcher.command.DemoCommand;
import vn.lhh.launcher.command.HelpCommand;
import vn.lhh.launcher.command.HoldCommand;
import vn.lhh.launcher.command.LogsCommand;
import vn.lhh.launcher.command.PasswordSource;
import vn.lhh.launcher.command.PortalCommand;
import vn.lhh.launcher.command.RestartCommand;
import vn.lhh.launcher.command.RunCommand;
import vn.lhh.launcher.command.SetupCommand;
import vn.lhh.launcher.command.StatusCommand;
import vn.lhh.launcher.command.StopCommand;
import vn.lhh.launcher.command.TokenCommand;
import vn.lhh.launcher.command.TrainCommand;

/**
 * Dispatches the {@code ./portal} command line to a command. Prints a user's error as one
 * line and returns its exit code: 1 where a command failed, 2 for an unknown verb.
 */
public final class Portal {

	private static final int USAGE = 2;

	private final Console console;

	private final Map<String, PortalCommand> verbs;

	Portal(Console console, LaunchContext launchContext) {
		this.console = console;
		PasswordSource passwords = PasswordSource.ofProcess();
		this.verbs = Map.ofEntries(Map.entry("run", new RunCommand(console, launchContext)),
				Map.entry("stop", new StopCommand(console, launchContext)),
				Map.entry("restart", new RestartCommand(console, launchContext)),
				Map.entry("status", new StatusCommand(console, launchContext)),
				Map.entry("logs", new LogsCommand(console, launchContext)),
				Map.entry("hold", new HoldCommand(console, launchContext, true)),
				Map.entry("release", new HoldCommand(console, launchContext, false)),
				Map.entry("account", new AccountCommand(console, launchContext, passwords)),
				Map.entry("setup", new SetupCommand(console, launchContext, passwords)),
				Map.entry("token", new TokenCommand(console, launchContext, passwords)),
				Map.entry("demo", new DemoCommand(console, launchContext)),
				Map.entry("train", new TrainCommand(console, launchContext)),
				Map.entry("help", new HelpCommand(console)));
	}

	/**
	 * Runs the command and ends the process with its exit code.
	 * @param args the verb and its words
	 */
	public static void main(String[] args) {
		System.exit(new Portal(Console.ofProcess(), LaunchContext.ofProcess()).run(args));
	}

	int run(String... args) {
		List<String> words = Arrays.asList(args);
		if (words.contains("--help") || words.contains("-h")) {
			return run("help");
		}
		@Nullable PortalCommand portalCommand = words.isEmpty() ? null : this.verbs.get(words.getFirst());
		try {
			if (portalCommand == null) {
				throw new UserErrorException(words.isEmpty() ? "Say what to do: see ./portal help."
						: "There is no verb %s: see ./portal help.".formatted(words.getFirst()));
			}
			return portalCommand.run(words.subList(1, words.size()));
		}
		catch (UserErrorException problem) {
			this.console.complain(problem.line());
			return (portalCommand != null) ? PortalCommand.FAILED : USAGE;
		}
	}

}
