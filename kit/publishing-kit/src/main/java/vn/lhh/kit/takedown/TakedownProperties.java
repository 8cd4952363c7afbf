package vn.lhh.kit.takedown;

import java.net.URI;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Takedown receipt settings.
 *
 * @param urls the public listener of each gateway, through which locations are probed
 */
@ConfigurationProperties("portal.takedown")
public record TakedownProperties(@DefaultValue("http://127.0.0.1:8080") List<URI> urls) {
}
