package vn.lhh.gateway;

import org.springframework.util.Assert;

/**
 * What settings have to be. Bean Validation would say it in annotations, for four
 * megabytes of a process that has six such records.
 */
public final class PropertyChecks {

	private PropertyChecks() {
	}

	/**
	 * Refuses a number of which there has to be at least one.
	 * @param name the setting, in full
	 * @param value what it was set to
	 * @throws IllegalArgumentException that names the setting
	 */
	public static void positive(String name, int value) {
		Assert.isTrue(value > 0, () -> name + " must be greater than 0, but is " + value);
	}

}
