package vn.lhh.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads who may call which admin operation from {@code rights.txt}, which a person
 * reviews. A line is {@code METHOD path = who …}; {@code let name = who …} names a set.
 * <p>
 * {@code EDITOR} is the role without scope, {@code EDITOR@scope} a grant that covers the
 * object, {@code EDITOR@any} a grant of any scope; {@code !} asks for the action APPROVE,
 * {@code :own} for an object of one's own.
 */
public final class RightsTable {

	private static final String NAME = "/rights.txt";

	private final Map<String, List<Entry>> operations = new TreeMap<>();

	private RightsTable(List<String> lines) {
		Map<String, List<String>> sets = new HashMap<>();
		for (String line : lines) {
			String[] sides = line.split("\\s=\\s*", 2);
			List<String> words = Arrays.stream(sides[1].strip().split("\\s+"))
				.flatMap((word) -> sets.getOrDefault(word, List.of(word)).stream())
				.filter((word) -> !word.isEmpty())
				.toList();
			if (sides[0].startsWith("let ")) {
				sets.put(sides[0].substring(4).strip(), words);
			}
			else {
				String operation = sides[0].strip().replaceAll("\\s+", " ");
				List<Entry> before = this.operations.put(operation, words.stream().map(Entry::of).toList());
				if (before != null) {
					throw new IllegalArgumentException("twice: " + operation);
				}
			}
		}
	}

	/** Reads the service's table. */
	public static RightsTable read() {
		try (var in = Objects.requireNonNull(RightsTable.class.getResourceAsStream(NAME), NAME)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return new RightsTable(text.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the operations, each as its method and path. */
	public Set<String> operations() {
		return this.operations.keySet();
	}

	/** Tells whether a role without scope may call an operation. */
	public boolean admits(String operation, String role) {
		return admits(operation, new Caller(role, false, false, false));
	}

	/** Tells whether a caller gets past the route at all. */
	boolean admits(String operation, Caller caller) {
		return entries(operation).anyMatch((entry) -> entry.names(caller));
	}

	/** Tells whether a caller may act on one object. */
	boolean covers(String operation, Caller caller, boolean own) {
		return entries(operation).anyMatch((entry) -> entry.names(caller) && entry.reaches(caller, own));
	}

	/**
	 * Tells whether it depends on the object or the scope whether a role may call an
	 * operation.
	 */
	boolean isSelective(String operation, String role) {
		return entries(operation).anyMatch((entry) -> entry.role().equals(role) && (entry.granted() || entry.own()));
	}

	private Stream<Entry> entries(String operation) {
		return this.operations.getOrDefault(operation, List.of()).stream();
	}

	/**
	 * Holds the right of a caller in one cell of the table.
	 *
	 * @param granted whether he has the role only by a grant
	 * @param approves whether the grant names the action APPROVE
	 * @param inside whether the grant's scope covers the object
	 */
	record Caller(String role, boolean granted, boolean approves, boolean inside) {

		static Stream<Caller> all(List<String> roles) {
			return roles.stream()
				.flatMap((role) -> Stream.of(new Caller(role, false, false, false), new Caller(role, true, false, true),
						new Caller(role, true, true, true), new Caller(role, true, true, false)));
		}

	}

	private record Entry(String role, boolean granted, boolean anyScope, boolean approves, boolean own) {

		static Entry of(String word) {
			String plain = word.replace("!", "").replace(":own", "");
			String[] parts = plain.split("@");
			boolean granted = parts.length > 1;
			return new Entry(parts[0], granted, granted && parts[1].equals("any"), word.contains("!"),
					word.endsWith(":own"));
		}

		boolean names(Caller caller) {
			return this.role.equals(caller.role()) && this.granted == caller.granted()
					&& (!this.approves || caller.approves());
		}

		boolean reaches(Caller caller, boolean ownObject) {
			return (!this.granted || this.anyScope || caller.inside()) && (!this.own || ownObject);
		}

	}

}
