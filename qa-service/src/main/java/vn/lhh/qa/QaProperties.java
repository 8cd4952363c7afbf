package vn.lhh.qa;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set.
 *
 * @param consentVersion which text of {@code consent/} askers agree to
 * @param answerWithinWorkingDays in how many working days an answer is due
 * @param holidays days off beside Saturdays and Sundays
 * @param keepAskerFor how long who asked is kept
 * @param asking how often one client may ask
 * @param tracking how often one client may look after a question
 * @param maxClients how many clients are remembered at a time
 * @param maxRequest the largest question taken, in bytes
 */
@Validated
@ConfigurationProperties("qa")
public record QaProperties(@DefaultValue("2026-01") @Pattern(regexp = "[0-9A-Za-z.-]{1,20}") String consentVersion,
		@DefaultValue("10") @Min(1) int answerWithinWorkingDays, @DefaultValue Set<LocalDate> holidays,
		@DefaultValue("365d") Duration keepAskerFor, @DefaultValue @Valid Limit asking,
		@DefaultValue @Valid Limit tracking, @DefaultValue("20000") @Min(1) int maxClients,
		@DefaultValue("64KB") DataSize maxRequest) {

	/**
	 * So many calls in so much time.
	 *
	 * @param calls how many calls
	 * @param window in how much time
	 */
	public record Limit(@DefaultValue("20") @Min(1) int calls, @DefaultValue("10m") Duration window) {
	}

}
