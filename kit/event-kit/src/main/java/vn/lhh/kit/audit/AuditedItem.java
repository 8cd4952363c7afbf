package vn.lhh.kit.audit;

import org.jspecify.annotations.Nullable;

/**
 * Item that somebody changed, or looked at.
 *
 * @param type name of its collection
 * @param title {@code null} where it has none, or one that is personal data
 */
public record AuditedItem(String type, String id, @Nullable String title) {

	/**
	 * Creates an item that is known by its id alone.
	 */
	public static AuditedItem untitled(String type, String id) {
		return new AuditedItem(type, id, null);
	}

}
