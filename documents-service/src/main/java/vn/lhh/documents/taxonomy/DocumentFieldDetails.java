package vn.lhh.documents.taxonomy;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.Slug;

/**
 * Holds a field of public life that documents are about (lĩnh vực).
 *
 * @param name the display name
 * @param parentId the wider field
 * @param order position among its siblings; 0 by default
 * @param active whether editors may choose it; true by default
 */
public record DocumentFieldDetails(String name, @Nullable String parentId, @Nullable Integer order,
		@Nullable Boolean active) implements TaxonomyDetails {

	public DocumentFieldDetails {
		name = Nfc.clean(name);
		order = Optional.ofNullable(order).orElse(0);
		active = Optional.ofNullable(active).orElse(true);
	}

	@Override
	public String key() {
		return Slug.of(this.name);
	}

	@Override
	public List<Reference> references() {
		return Optional.ofNullable(this.parentId)
			.map((id) -> new Reference("parentId", DocumentField.class, id))
			.stream()
			.toList();
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("name", this.name, LONGEST_NAME);
	}

}
