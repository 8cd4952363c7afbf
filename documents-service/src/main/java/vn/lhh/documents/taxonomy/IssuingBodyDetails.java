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
 * A body that issues documents.
 *
 * @param name in full
 * @param shortName as people say it
 * @param abbreviation as it stands in symbols: UBND, LHH, TW
 * @param parentId the body above it
 * @param level where it stands
 * @param successorId the body that took over from it
 * @param activeFrom since when it exists
 * @param activeTo until when it existed
 * @param order among its like
 * @param active whether editors are offered it
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
	 * Whether the body existed on a day, as far as is known.
	 * @param day for example a document's day of issue
	 * @return {@code true} between its first and its last day
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
