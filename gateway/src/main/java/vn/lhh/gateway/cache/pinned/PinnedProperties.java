package vn.lhh.gateway.cache.pinned;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of pinned responses, the sections of the home page.
 *
 * @param memoryFolder where the last good content is kept over a restart
 * @param deadline longest wait for one section
 * @param largest largest body taken from a service
 * @param retryAfter how long a section that failed is left alone before it is tried again
 * @param catchUp how long readers wait after a start until what came from disk has taken
 * in what was announced meanwhile
 * @param unchecked how long what came from disk is shown if it can't, counted from when
 * it was last known to be right
 * @param untouched how long a section is used again without asking its service, while
 * events arrive and none of them concerns it
 */
@ConfigurationProperties("gateway.sections")
public record PinnedProperties(@DefaultValue("data/gateway") Path memoryFolder,
		@DefaultValue("800ms") Duration deadline, @DefaultValue("4MB") DataSize largest,
		@DefaultValue("1s") Duration retryAfter, @DefaultValue("3s") Duration catchUp,
		@DefaultValue("1h") Duration unchecked, @DefaultValue("10s") Duration untouched) {
}
