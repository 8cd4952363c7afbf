package vn.lhh.gateway.cache.compression;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is compressed on its way out.
 *
 * @param smallest shorter bodies go out as they are
 * @param largest longer bodies go out as they are, never held in memory
 * @param brotliQuality brotli level, 0 to 11
 * @param gzipLevel gzip level, 1 to 9
 */
@ConfigurationProperties("gateway.compression")
public record CompressionProperties(@DefaultValue("512B") DataSize smallest, @DefaultValue("1MB") DataSize largest,
		@DefaultValue("5") int brotliQuality, @DefaultValue("6") int gzipLevel) {
}
