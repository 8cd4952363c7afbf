package vn.lhh.gateway.cache;

import org.springframework.stereotype.Component;

/**
 * Whether purges arrive now; without them an answer is given only while it is fresh.
 */
@Component
class Contact {

	private volatile boolean there;

	boolean there() {
		return this.there;
	}

	void set(boolean now) {
		this.there = now;
	}

}
