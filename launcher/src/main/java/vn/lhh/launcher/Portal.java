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
		this.verbs = Map.of("run", new RunVerb(console, place), "status", new StatusVerb(console, place), "hold",
				new HoldVerb(console, place, true), "release", new HoldVerb(console, place, false), "token",
				new TokenVerb(console, place), "demo", new DemoVerb(console, place), "train",
				new TrainVerb(console, place), "help", new HelpVerb(console));
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
