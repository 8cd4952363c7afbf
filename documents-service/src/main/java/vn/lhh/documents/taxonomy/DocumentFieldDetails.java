package vn.lhh.documents.taxonomy;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.Slug;

/**
 * A field of public life that documents are about (lĩnh vực).
 *
 * @param name for people
 * @param parentId the wider field
 * @param order among its like
 * @param active whether editors are offered it
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
