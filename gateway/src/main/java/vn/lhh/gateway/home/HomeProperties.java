package vn.lhh.gateway.home;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of the home page.
 *
 * @param defaults file with the blocks shown until news-service has answered for the
 * first time
 * @param window how long one composition serves the site's own processes
 * @param maxAge how long a complete page is fresh, in the gateway's own cache for clients
 * outside too
 * @param maxAgePartial the same for a page with a block that is not ready
 * @param restamp how long an unchanged page keeps its entity tag
 */
@ConfigurationProperties("gateway.home")
public record HomeProperties(@DefaultValue("classpath:home-defaults.json") Resource defaults,
		@DefaultValue("1s") Duration window, @DefaultValue("5s") Duration maxAge,
		@DefaultValue("2s") Duration maxAgePartial, @DefaultValue("1m") Duration restamp) {
}
