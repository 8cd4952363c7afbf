package vn.lhh.members;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Binds the settings {@code members.*} that an operator may change.
 *
 * @param maxDepth the greatest number of levels in the tree of organisations
 * @param maxLogoSize the size of the largest picture accepted
 */
@Validated
@ConfigurationProperties("members")
public record MembersProperties(@DefaultValue("8") @Min(1) @Max(100) int maxDepth,
		@DefaultValue("2MB") DataSize maxLogoSize) {
}
