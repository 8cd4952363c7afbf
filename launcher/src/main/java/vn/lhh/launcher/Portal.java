package vn.lhh.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The entry of {@code ./portal}: finds the verb and runs it, so that whatever a person
 * can put right is one line and an exit code.
 */
public final class Portal {

	private static final int USAGE = 2;

	private final Console console;

	private final Map<String, Verb> verbs;

	Portal(Console console, Place place) {
		this.console = console;
		PasswordSource passwords = PasswordSource.ofProcess();
		this.verbs = Map.ofEntries(Map.entry("run", new RunVerb(console, place)),
				Map.entry("stop", new StopVerb(console, place)), Map.entry("restart", new RestartVerb(console, place)),
				Map.entry("status", new StatusVerb(console, place)), Map.entry("logs", new LogsVerb(console, place)),
				Map.entry("hold", new HoldVerb(console, place, true)),
				Map.entry("release", new HoldVerb(console, place, false)),
				Map.entry("account", new AccountVerb(console, place, passwords)),
				Map.entry("setup", new SetupVerb(console, place, passwords)),
				Map.entry("token", new TokenVerb(console, place, passwords)),
				Map.entry("demo", new DemoVerb(console, place)), Map.entry("train", new TrainVerb(console, place)),
				Map.entry("help", new HelpVerb(console)));
	}

	/**
	 * Runs a verb and ends the process.
	 * @param args the verb and its words
	 */
	public static void main(String[] args) {
		System.exit(new Portal(Console.ofProcess(), Place.ofProcess()).run(args));
	}

	int run(String... args) {
		List<String> words = Arrays.asList(args);
		if (words.contains("--help") || words.contains("-h")) {
			return run("help");
		}
		@Nullable Verb verb = words.isEmpty() ? null : this.verbs.get(words.getFirst());
		try {
			if (verb == null) {
				throw new PortalProblem(words.isEmpty() ? "Say what to do: see ./portal help."
						: "There is no verb %s: see ./portal help.".formatted(words.getFirst()));
			}
			return verb.run(words.subList(1, words.size()));
		}
		catch (PortalProblem problem) {
			this.console.complain(problem.line());
			return (verb != null) ? Verb.FAILED : USAGE;
		}
	}

}
