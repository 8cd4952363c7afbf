package vn.lhh.documents.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.Slug;

/**
 * Holds an issuing body's names, level and lifetime.
 *
 * @param name in full
 * @param shortName in everyday use
 * @param abbreviation as used in symbols: UBND, LHH, TW
 * @param parentId the body above it
 * @param level the administrative level; {@code OTHER} by default
 * @param successorId the body that took over from it
 * @param activeFrom the first day it existed, {@code null} if unknown
 * @param activeTo the last day it existed, {@code null} if it still exists or this is
 * unknown
 * @param order position in lists; 0 by default
 * @param active whether editors may choose it; true by default
 */
public record IssuingBodyDetails(String name, @Nullable String shortName, @Nullable String abbreviation,
		@Nullable String parentId, BodyLevel level, @Nullable String successorId, @Nullable LocalDate activeFrom,
		@Nullable LocalDate activeTo, @Nullable Integer order, @Nullable Boolean active) implements TaxonomyDetails {

	public IssuingBodyDetails {
		name = Nfc.clean(name);
		shortName = Nfc.orNull(shortName);
		abbreviation = Nfc.orNull(abbreviation);
		level = Optional.ofNullable(level).orElse(BodyLevel.OTHER);
		order = Optional.ofNullable(order).orElse(0);
		active = Optional.ofNullable(active).orElse(true);
	}

	/**
	 * Tells whether the body existed on a day, as far as known.
	 * @return {@code true} from its first to its last day, both inclusive
	 */
	public boolean existedOn(LocalDate day) {
		return (this.activeFrom == null || !day.isBefore(this.activeFrom))
				&& (this.activeTo == null || !day.isAfter(this.activeTo));
	}

	@Override
	public String key() {
		return Slug.of(this.name);
	}

	@Override
	public List<Reference> references() {
		return Stream
			.of(Optional.ofNullable(this.parentId).map((id) -> new Reference("parentId", IssuingBody.class, id)),
					Optional.ofNullable(this.successorId)
						.map((id) -> new Reference("successorId", IssuingBody.class, id)))
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("name", this.name, LONGEST_NAME)
			.atMost("shortName", this.shortName, 100)
			.atMost("abbreviation", this.abbreviation, 30)
			.check(this.activeFrom == null || this.activeTo == null || !this.activeTo.isBefore(this.activeFrom),
					"activeTo", "before-start");
	}

}
