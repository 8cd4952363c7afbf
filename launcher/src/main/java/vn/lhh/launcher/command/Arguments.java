package vn.lhh.launcher.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lhh.launcher.UserErrorException;

/**
 * Parses command-line arguments after the verb: flags, options with a value, and the
 * other words in their order.
 */
public final class Arguments {

	private final Map<String, String> options = new HashMap<>();

	private final List<String> words = new ArrayList<>();

	private Arguments() {
	}

	static Arguments parse(List<String> args, Set<String> flags, Set<String> valued) {
		Arguments parsed = new Arguments();
		for (int i = 0; i < args.size(); i++) {
			String arg = args.get(i);
			if (flags.contains(arg)) {
				parsed.options.put(arg, "true");
			}
			else if (valued.contains(arg)) {
				i++;
				parsed.options.put(arg, valueOf(arg, args, i));
			}
			else if (arg.startsWith("-")) {
				throw new UserErrorException("Unknown option %s: see ./portal help.".formatted(arg));
			}
			else {
				parsed.words.add(arg);
			}
		}
		return parsed;
	}

	private static String valueOf(String option, List<String> args, int at) {
		if (at >= args.size()) {
			throw new UserErrorException("%s needs a value: see ./portal help.".formatted(option));
		}
		return args.get(at);
	}

	boolean has(String flag) {
		return this.options.containsKey(flag);
	}

	public String option(String name, String otherwise) {
		return this.options.getOrDefault(name, otherwise);
	}

	int number(String name, int otherwise, int least, int most) {
		String given = option(name, String.valueOf(otherwise));
		try {
			int number = Integer.parseInt(given);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// reported below, like a number out of range
		}
		throw new UserErrorException("%s must be a number from %d to %d, not %s.".formatted(name, least, most, given));
	}

	List<String> words() {
		return List.copyOf(this.words);
	}

	void noWords() {
		if (!this.words.isEmpty()) {
			throw new UserErrorException("Unknown word %s: see ./portal help.".formatted(this.words.getFirst()));
		}
	}

	String onlyWord(String what) {
		if (this.words.size() != 1) {
			throw new UserErrorException("Name exactly one %s: see ./portal help.".formatted(what));
		}
		return this.words.getFirst();
	}

}
