package vn.lhh.testkit.cycle.two;

import vn.lhh.testkit.cycle.one.One;

/**
 * Second half of the package cycle.
 */
public class Two {

	public One other() {
		return new One();
	}

}
