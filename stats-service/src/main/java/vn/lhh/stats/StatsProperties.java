package vn.lhh.stats;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Holds the settings of visit counting ({@code stats.*}).
 *
 * @param zone whose midnight parts one day from the next
 * @param baseline what the counter of the former site stood at
 * @param grace how long after midnight a day still waits for records sent before it
 * @param keepIds how long ids are remembered, by the moment they were received
 * @param online how long after its last view a visit counts as present
 * @param rest the least pause between two countings of the same open day
 * @param keeperEvery how often days are closed and old ids are forgotten
 * @param batch the most records written at once
 * @param idsInMemory the most ids of one partition kept in memory; where there are more,
 * the oldest are forgotten before their time
 * @param longestRange the longest history one request may ask for, in days
 */
@Validated
@ConfigurationProperties("stats")
public record StatsProperties(@DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone, @Valid @NotNull Baseline baseline,
		@DefaultValue("10m") Duration grace, @DefaultValue("72h") Duration keepIds, @DefaultValue("5m") Duration online,
		@DefaultValue("1s") Duration rest, @DefaultValue("5s") Duration keeperEvery,
		@DefaultValue("2000") @Min(1) @Max(10_000) int batch, @DefaultValue("500000") @Min(1000) int idsInMemory,
		@DefaultValue("1100") @Min(1) int longestRange) {

	/**
	 * Defines where the counter starts.
	 *
	 * @param value the figure printed on the former site
	 * @param asOf when it was read
	 * @param source where it was read
	 */
	public record Baseline(@PositiveOrZero long value, @NotNull LocalDate asOf, @NotBlank String source) {
	}

}
