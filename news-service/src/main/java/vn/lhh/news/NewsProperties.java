package vn.lhh.news;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set.
 *
 * @param pictureMaxSize the largest picture taken in, as uploaded
 * @param fileMaxSize the largest attachment taken in
 * @param pictureMaxPixels the most pixels a picture may unpack to
 * @param pictureKeptWidth the widest a picture is kept; wider ones are scaled down
 */
@Validated
@ConfigurationProperties("news")
public record NewsProperties(@DefaultValue("12MB") DataSize pictureMaxSize, @DefaultValue("20MB") DataSize fileMaxSize,
		@DefaultValue("60000000") @Min(1_000_000) @Max(200_000_000) long pictureMaxPixels,
		@DefaultValue("2560") @Min(1280) @Max(8192) int pictureKeptWidth) {
}
