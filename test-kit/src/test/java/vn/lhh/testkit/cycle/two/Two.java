package vn.lhh.testkit.cycle.two;

import vn.lhh.testkit.cycle.one.One;

/**
 * The other half.
 */
public class Two {

	public One other() {
		return new One();
	}

}
