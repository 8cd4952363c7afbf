package vn.lhh.kit.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Document diff that names the stored fields in which two versions of an aggregate
 * differ, nested documents included, but for the kit's own fields.
 */
final class StoredDifference {

	private static final Set<String> OWN = Set.of("_id", "_class", "version", "sequence", "outbox", "lastChange",
			"updatedAt", "updatedBy");

	private StoredDifference() {
	}

	/**
	 * Lists the paths of the fields that differ, such as {@code details.order}.
	 */
	static List<String> between(Document before, Document after) {
		List<String> changed = new ArrayList<>();
		compare("", before, after, changed);
		return changed;
	}

	private static void compare(String prefix, Map<?, ?> before, Map<?, ?> after, List<String> changed) {
		Set<Object> names = new LinkedHashSet<>(before.keySet());
		names.addAll(after.keySet());
		for (Object name : names) {
			if (!prefix.isEmpty() || !OWN.contains(name)) {
				compareField(prefix + name, before.get(name), after.get(name), changed);
			}
		}
	}

	private static void compareField(String path, @Nullable Object old, @Nullable Object fresh, List<String> changed) {
		if (old instanceof Map<?, ?> oldFields && fresh instanceof Map<?, ?> freshFields) {
			compare(path + ".", oldFields, freshFields, changed);
		}
		else if (!Objects.equals(old, fresh)) {
			changed.add(path);
		}
	}

}
