package vn.lhh.news;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Holds the configuration properties of news-service ({@code news}).
 *
 * @param pictureMaxSize the largest uploaded picture; 12 MB by default
 * @param fileMaxSize the largest uploaded file; 20 MB by default
 * @param pictureMaxPixels the most pixels a decoded picture may have; 60 million by
 * default
 * @param pictureKeptWidth the largest width of a stored picture in pixels, 2560 by
 * default; wider pictures are scaled down
 */
@Validated
@ConfigurationProperties("news")
public record NewsProperties(@DefaultValue("12MB") DataSize pictureMaxSize, @DefaultValue("20MB") DataSize fileMaxSize,
		@DefaultValue("60000000") @Min(1_000_000) @Max(200_000_000) long pictureMaxPixels,
		@DefaultValue("2560") @Min(1280) @Max(8192) int pictureKeptWidth) {
}
