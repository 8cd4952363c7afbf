package vn.lhh.gateway;

import org.springframework.util.Assert;

/**
 * Checks configuration properties at start-up. Bean Validation would need annotations
 * only, but costs four megabytes of memory for six property records.
 */
public final class PropertyChecks {

	private PropertyChecks() {
	}

	/**
	 * Requires a number to be at least 1.
	 * @param name full property name
	 * @throws IllegalArgumentException if the value is smaller; the message names the
	 * property
	 */
	public static void positive(String name, int value) {
		Assert.isTrue(value > 0, () -> name + " must be greater than 0, but is " + value);
	}

}
