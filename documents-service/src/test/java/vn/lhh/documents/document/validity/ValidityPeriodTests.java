package vn.lhh.documents.document.validity;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.lhh.documents.document.validity.ValidityPeriod.ValidityOverride;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ValidityPeriodTests {

	private static final LocalDate ISSUED = LocalDate.of(2018, 3, 30);

	@Test
	void withoutADayOfEffectTheValidityIsUnknown() {
		assertThat(term(null, null, null, null).validityOn(ISSUED)).isEqualTo(Validity.UNKNOWN);
	}

	@Test
	void aDocumentBindsFromItsDayOfEffectAndNoLongerOnItsLast() {
		ValidityPeriod validityPeriod = term(ISSUED.plusDays(10), EffectiveRule.ON_DATE, ISSUED.plusDays(20), null);
		assertThat(validityPeriod.validityOn(ISSUED.plusDays(9))).isEqualTo(Validity.NOT_YET);
		assertThat(validityPeriod.validityOn(ISSUED.plusDays(10))).isEqualTo(Validity.IN_FORCE);
		assertThat(validityPeriod.validityOn(ISSUED.plusDays(19))).isEqualTo(Validity.IN_FORCE);
		assertThat(validityPeriod.validityOn(ISSUED.plusDays(20))).isEqualTo(Validity.EXPIRED);
	}

	@Test
	void fromSigningMeansFromTheDayOfIssue() {
		assertThat(term(null, EffectiveRule.FROM_SIGNING, null, null).validityOn(ISSUED)).isEqualTo(Validity.IN_FORCE);
	}

	@Test
	void whatAnEditorStatesGoesBeforeTheDates() {
		ValidityOverride stated = new ValidityOverride(Validity.SUSPENDED, "Theo quyết định đình chỉ", "Văn thư", null);
		ValidityPeriod validityPeriod = term(ISSUED, EffectiveRule.ON_DATE, null, stated);
		assertThat(validityPeriod.validityOn(ISSUED.plusYears(1))).isEqualTo(Validity.SUSPENDED);
		assertThat(validityPeriod.nextChangeAfter(ISSUED.minusDays(1))).isEmpty();
	}

	@Test
	void theNextChangeIsTheNearestDayAhead() {
		ValidityPeriod validityPeriod = term(ISSUED.plusDays(10), EffectiveRule.ON_DATE, ISSUED.plusDays(20), null);
		assertThat(validityPeriod.nextChangeAfter(ISSUED)).contains(ISSUED.plusDays(10));
		assertThat(validityPeriod.nextChangeAfter(ISSUED.plusDays(10))).contains(ISSUED.plusDays(20));
		assertThat(validityPeriod.nextChangeAfter(ISSUED.plusDays(20))).isEmpty();
	}

	@Test
	void anEndBeforeTheStartOrADayOutOfRangeIsRefused() {
		assertThat(fieldsOf(term(ISSUED, EffectiveRule.ON_DATE, ISSUED.minusDays(1), null)))
			.containsExactly("expiryDate");
		assertThat(fieldsOf(term(LocalDate.of(9999, 1, 1), EffectiveRule.ON_DATE, null, null)))
			.containsExactly("effectiveDate");
		assertThat(fieldsOf(term(null, EffectiveRule.ON_DATE, null, null))).containsExactly("effectiveDate");
	}

	private static java.util.List<String> fieldsOf(ValidityPeriod validityPeriod) {
		FieldChecks fieldChecks = new FieldChecks();
		validityPeriod.check(fieldChecks);
		return assertThatExceptionOfType(Problem.class).isThrownBy(fieldChecks::throwIfInvalid)
			.actual()
			.errors()
			.stream()
			.map((error) -> error.field())
			.toList();
	}

	private static ValidityPeriod term(LocalDate effective, EffectiveRule rule, LocalDate expiry,
			ValidityOverride stated) {
		return new ValidityPeriod(ISSUED, 0, effective, rule, null, expiry, null, null, null, stated);
	}

}
