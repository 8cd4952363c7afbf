package vn.lhh.kit.publishing.preview;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of previews.
 *
 * @param lifetime how long the address of a preview works
 */
@ConfigurationProperties("portal.preview")
public record PreviewProperties(@DefaultValue("24h") Duration lifetime) {
}
