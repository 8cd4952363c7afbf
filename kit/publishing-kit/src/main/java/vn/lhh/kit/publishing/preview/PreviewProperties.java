package vn.lhh.kit.publishing.preview;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Preview settings.
 *
 * @param lifetime how long a preview link works
 */
@ConfigurationProperties("portal.preview")
public record PreviewProperties(@DefaultValue("24h") Duration lifetime) {
}
