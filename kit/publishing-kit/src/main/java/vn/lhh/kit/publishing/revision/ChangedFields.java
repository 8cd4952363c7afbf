package vn.lhh.kit.publishing.revision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Record diff that compares two records field by field, nested records included.
 */
public final class ChangedFields {

	private ChangedFields() {
	}

	/**
	 * Lists the fields in which two records of one type differ.
	 * @return their paths, such as {@code seo.title}, in the order of the record
	 */
	public static List<String> between(Object before, Object after) {
		List<String> changed = new ArrayList<>();
		compare("", before, after, changed);
		return changed;
	}

	private static void compare(String prefix, Object before, Object after, List<String> changed) {
		for (RecordComponent component : after.getClass().getRecordComponents()) {
			Object old = value(component, before);
			Object fresh = value(component, after);
			String path = prefix + component.getName();
			if (isRecord(old) && isRecord(fresh)) {
				compare(path + ".", Objects.requireNonNull(old), Objects.requireNonNull(fresh), changed);
			}
			else if (!Objects.equals(old, fresh)) {
				changed.add(path);
			}
		}
	}

	private static boolean isRecord(@Nullable Object value) {
		return value != null && value.getClass().isRecord();
	}

	private static @Nullable Object value(RecordComponent component, Object of) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(of);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("unreadable " + component.getName(), ex);
		}
	}

}
