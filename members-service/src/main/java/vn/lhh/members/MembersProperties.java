package vn.lhh.members;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set.
 *
 * @param maxDepth how many levels the tree of organisations may have
 * @param maxLogoSize the largest picture taken
 */
@Validated
@ConfigurationProperties("members")
public record MembersProperties(@DefaultValue("8") @Min(1) @Max(100) int maxDepth,
		@DefaultValue("2MB") DataSize maxLogoSize) {
}
