package vn.lhh.qa;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Binds the settings {@code qa.*} that an operator may change.
 *
 * @param consentVersion the version of the text in {@code consent/} that askers agree to
 * @param answerWithinWorkingDays the number of working days until an answer is due
 * @param holidays days off besides Saturdays and Sundays
 * @param digestAt when the office is told each working day which answers are late
 * @param keepAskerFor how long an asker's data is kept
 * @param asking how often one client may ask
 * @param tracking how often one client may use a tracking code
 * @param maxClients how many clients the counters remember at a time
 * @param maxRequest the size of the largest question accepted, in bytes
 */
@Validated
@ConfigurationProperties("qa")
public record QaProperties(@DefaultValue("2026-01") @Pattern(regexp = "[0-9A-Za-z.-]{1,20}") String consentVersion,
		@DefaultValue("10") @Min(1) int answerWithinWorkingDays, @DefaultValue Set<LocalDate> holidays,
		@DefaultValue("07:30") LocalTime digestAt, @DefaultValue("365d") Duration keepAskerFor,
		@DefaultValue @Valid Limit asking, @DefaultValue @Valid Limit tracking,
		@DefaultValue("20000") @Min(1) int maxClients, @DefaultValue("64KB") DataSize maxRequest) {

	/**
	 * Limits the calls of one client per window of time.
	 *
	 * @param calls the number of calls
	 * @param window the length of the window
	 */
	public record Limit(@DefaultValue("20") @Min(1) int calls, @DefaultValue("10m") Duration window) {
	}

}
