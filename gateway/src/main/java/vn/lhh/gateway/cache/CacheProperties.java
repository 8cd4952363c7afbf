package vn.lhh.gateway.cache;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the edge cache keeps and for how long; the services say how long an answer is
 * fresh.
 *
 * @param enabled whether clients outside are served from the cache (read by
 * {@code EdgeConfiguration}); internal reads and the home page use it in any case
 * @param memory most bytes kept
 * @param largest larger bodies pass by
 * @param staleWhileRevalidate how long past its freshness an answer is still given while
 * a new one is fetched, as long as purges arrive
 * @param staleIfError the same while its service fails
 * @param unannounced longest freshness of what can be purged while no purges arrive
 * @param inside how long what the site's own processes read is used again without asking
 * its service, while events arrive and none has touched it
 * @param retry how long a failing service is left alone while old answers serve
 */
@ConfigurationProperties("gateway.cache")
public record CacheProperties(@DefaultValue("true") boolean enabled, @DefaultValue("64MB") DataSize memory,
		@DefaultValue("1MB") DataSize largest, @DefaultValue("30s") Duration staleWhileRevalidate,
		@DefaultValue("1h") Duration staleIfError, @DefaultValue("10s") Duration unannounced,
		@DefaultValue("10s") Duration inside, @DefaultValue("1s") Duration retry) {
}
