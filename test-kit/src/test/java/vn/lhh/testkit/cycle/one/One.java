package vn.lhh.testkit.cycle.one;

import vn.lhh.testkit.cycle.two.Two;

/**
 * First half of a package cycle.
 */
public class One {

	public Two other() {
		return new Two();
	}

}
