package vn.lhh.gateway.event;

import org.springframework.stereotype.Component;

/**
 * Whether events arrive now; without them nobody here knows what was published or
 * withdrawn.
 */
@Component
public class Contact {

	private volatile boolean there;

	/**
	 * Whether events arrive.
	 * @return whether they do
	 */
	public boolean there() {
		return this.there;
	}

	void set(boolean now) {
		this.there = now;
	}

}
