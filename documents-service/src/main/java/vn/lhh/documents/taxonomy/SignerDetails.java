package vn.lhh.documents.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.Slug;

/**
 * Holds a signer's name and offices; the name has no academic titles, as the rules of
 * form print it.
 *
 * @param positions offices held
 * @param active whether editors may choose the signer; true by default
 */
public record SignerDetails(String fullName, List<Position> positions,
		@Nullable Boolean active) implements TaxonomyDetails {

	private static final Pattern TITLED = Pattern.compile("(?iU)^(gs|pgs|ts|ths|ks|bs|cn)\\b.*");

	public SignerDetails {
		fullName = Nfc.clean(fullName);
		positions = Optional.ofNullable(positions).map(List::copyOf).orElse(List.of());
		active = Optional.ofNullable(active).orElse(true);
	}

	/**
	 * Finds the office the signer held.
	 * @param day the day of a signature
	 * @param bodyId the body signed for
	 * @return its title, empty if unknown
	 */
	public Optional<String> officeOn(LocalDate day, String bodyId) {
		return this.positions.stream()
			.filter((position) -> position.covers(day)
					&& (position.bodyId() == null || position.bodyId().equals(bodyId)))
			.map(Position::title)
			.findFirst();
	}

	@Override
	public String name() {
		return this.fullName;
	}

	@Override
	public String key() {
		return Slug.of(this.fullName);
	}

	@Override
	public List<Reference> references() {
		return IntStream.range(0, this.positions.size())
			.mapToObj((index) -> Optional.ofNullable(this.positions.get(index).bodyId())
				.map((id) -> new Reference("positions[" + index + "].bodyId", IssuingBody.class, id)))
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public void check(FieldChecks fieldChecks) {
		fieldChecks.required("fullName", this.fullName, 100)
			.check(this.fullName == null || !TITLED.matcher(this.fullName).matches(), "fullName", "academic-title");
		for (int index = 0; index < this.positions.size(); index++) {
			this.positions.get(index).check(fieldChecks, "positions[" + index + "]");
		}
	}

	/**
	 * Holds an office.
	 *
	 * @param title for example Phó Chủ tịch
	 * @param bodyId the issuing body, {@code null} for any
	 * @param from the first day, {@code null} for no limit
	 * @param to the last day, inclusive, {@code null} for no limit
	 */
	public record Position(String title, @Nullable String bodyId, @Nullable LocalDate from, @Nullable LocalDate to) {

		public Position {
			title = Nfc.clean(title);
		}

		void check(FieldChecks fieldChecks, String at) {
			fieldChecks.required(at + ".title", this.title, 150)
				.check(this.from == null || this.to == null || !this.to.isBefore(this.from), at + ".to",
						"before-start");
		}

		boolean covers(LocalDate day) {
			return (this.from == null || !day.isBefore(this.from)) && (this.to == null || !day.isAfter(this.to));
		}

	}

}
