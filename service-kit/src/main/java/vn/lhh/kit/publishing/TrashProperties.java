package vn.lhh.kit.publishing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the trash.
 *
 * @param purgeAfter how long something lies in the trash before it is removed for good
 */
@ConfigurationProperties("portal.trash")
public record TrashProperties(@DefaultValue("30d") Duration purgeAfter) {

	/**
	 * Refuses what would empty the trash at once by mistake.
	 */
	public TrashProperties {
		if (purgeAfter.isNegative()) {
			throw new IllegalArgumentException("portal.trash.purge-after is negative: " + purgeAfter);
		}
	}

}
