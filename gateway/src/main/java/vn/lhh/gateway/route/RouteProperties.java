package vn.lhh.gateway.route;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param body largest ordinary request body
 * @param upload largest multipart request body
 * @param held largest body taken in whole before the service is called, so that a slow
 * sender costs the service nothing
 */
@ConfigurationProperties("gateway.requests")
public record RouteProperties(@DefaultValue("1MB") DataSize body, @DefaultValue("64MB") DataSize upload,
		@DefaultValue("256KB") DataSize held) {
}
