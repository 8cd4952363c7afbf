package vn.lhh.kit.grant;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Token claim that carries grants: one entry for each role, scope type and set of
 * actions, such as {@code "EDITOR:CATEGORY:WRITE"}, with the ids of its scopes.
 */
public final class GrantsClaim {

	/** The name of the claim. */
	public static final String NAME = "grants";

	private static final String PART = ":";

	private static final String AND = "+";

	private GrantsClaim() {
	}

	/**
	 * Writes grants as the claim's value.
	 */
	public static Map<String, List<String>> of(Collection<Grant> grants) {
		return grants.stream()
			.collect(Collectors.groupingBy(GrantsClaim::key, TreeMap::new, Collectors
				.flatMapping((grant) -> Stream.ofNullable(grant.scopeId()).sorted(), Collectors.toUnmodifiableList())));
	}

	/**
	 * Reads the claim's value. An entry that this version can't read grants nothing.
	 * @param claimed {@code null} where the token has no grants
	 */
	public static Set<Grant> read(@Nullable Object claimed) {
		Set<Grant> grants = new HashSet<>();
		if (claimed instanceof Map<?, ?> entries) {
			entries.forEach((key, ids) -> {
				if (ids instanceof Collection<?> scopes) {
					grants.addAll(read(String.valueOf(key).split(PART, -1), scopes));
				}
			});
		}
		return grants;
	}

	private static String key(Grant grant) {
		String actions = grant.actions().stream().sorted().map(Enum::name).collect(Collectors.joining(AND));
		return String.join(PART, grant.role(), grant.scopeType().name(), actions);
	}

	private static List<Grant> read(String[] parts, Collection<?> ids) {
		Optional<ScopeType> scopeType = (parts.length == 3) ? named(ScopeType.values(), parts[1]) : Optional.empty();
		if (scopeType.isEmpty()) {
			return List.of();
		}
		Set<GrantAction> actions = Arrays.stream(parts[2].split("\\" + AND))
			.flatMap((name) -> named(GrantAction.values(), name).stream())
			.collect(Collectors.toUnmodifiableSet());
		if (scopeType.get() == ScopeType.ALL) {
			return List.of(new Grant(parts[0], ScopeType.ALL, null, actions));
		}
		return ids.stream().map((id) -> new Grant(parts[0], scopeType.get(), String.valueOf(id), actions)).toList();
	}

	private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
		return Arrays.stream(values).filter((value) -> value.name().equals(name)).findFirst();
	}

}
