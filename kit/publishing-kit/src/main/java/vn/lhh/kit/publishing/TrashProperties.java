package vn.lhh.kit.publishing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Trash settings.
 *
 * @param purgeAfter how long a publication stays in the trash before it is removed for
 * good
 */
@ConfigurationProperties("portal.trash")
public record TrashProperties(@DefaultValue("30d") Duration purgeAfter) {

	/**
	 * Rejects a negative duration, which would empty the trash at once.
	 */
	public TrashProperties {
		if (purgeAfter.isNegative()) {
			throw new IllegalArgumentException("portal.trash.purge-after is negative: " + purgeAfter);
		}
	}

}
