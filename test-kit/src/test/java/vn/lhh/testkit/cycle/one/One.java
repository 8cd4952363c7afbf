package vn.lhh.testkit.cycle.one;

import vn.lhh.testkit.cycle.two.Two;

/**
 * One half of a cycle.
 */
public class One {

	public Two other() {
		return new Two();
	}

}
