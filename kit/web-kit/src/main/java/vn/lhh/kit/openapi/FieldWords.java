package vn.lhh.kit.openapi;

import org.jspecify.annotations.Nullable;

/**
 * Description of a field or parameter, with an example value.
 *
 * @param text for people
 * @param example {@code null} for none
 */
record FieldWords(String text, @Nullable String example) {

	static FieldWords of(Object written) {
		String[] parts = String.valueOf(written).split(" \\| ", 2);
		return new FieldWords(parts[0].strip(), (parts.length > 1) ? parts[1].strip() : null);
	}

}
