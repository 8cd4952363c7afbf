package vn.lhh.documents.document.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** Looks up Vietnamese labels for enum codes. */
final class EnumLabels {

	private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("labels", Locale.ROOT);

	private EnumLabels() {
	}

	static String of(Enum<?> code) {
		return VIETNAMESE.getString(code.getDeclaringClass().getSimpleName() + "." + code.name());
	}

	/**
	 * Holds a code with its label.
	 *
	 * @param code stable
	 * @param label the display name
	 */
	record Labelled(String code, String label) {

		static Labelled of(Enum<?> code) {
			return new Labelled(code.name(), EnumLabels.of(code));
		}

	}

}
