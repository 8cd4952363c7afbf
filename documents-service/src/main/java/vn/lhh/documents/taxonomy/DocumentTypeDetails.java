package vn.lhh.documents.taxonomy;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * Holds a document type, such as Quyết định (QĐ).
 *
 * @param code stable, upper case without diacritics; the same code may occur in several
 * classes
 * @param name the display name
 * @param abbreviation as used in symbols, {@code null} if the type has none
 * @param legalClass the rules of form it belongs to
 * @param order position in lists; 0 by default
 * @param active whether editors may choose it; true by default
 */
public record DocumentTypeDetails(String code, String name, @Nullable String abbreviation, LegalClass legalClass,
		@Nullable Integer order, @Nullable Boolean active) implements TaxonomyDetails {

	private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}");

	private static final int LONGEST_ABBREVIATION = 10;

	public DocumentTypeDetails {
		name = Nfc.clean(name);
		abbreviation = Nfc.orNull(abbreviation);
		order = Optional.ofNullable(order).orElse(0);
		active = Optional.ofNullable(active).orElse(true);
	}

	@Override
	public String key() {
		return this.code + ":" + this.legalClass;
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("name", this.name, LONGEST_NAME)
			.required("code", this.code, 20)
			.check(this.code == null || CODE.matcher(this.code).matches(), "code", "code-malformed")
			.atMost("abbreviation", this.abbreviation, LONGEST_ABBREVIATION)
			.present("legalClass", this.legalClass);
	}

}
