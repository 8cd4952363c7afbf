package vn.lhh.gateway.event;

import org.springframework.stereotype.Component;

/**
 * Whether events arrive now, and up to where they have been taken in; without them nobody
 * here knows what was published or withdrawn.
 */
@Component
public class Contact {

	private volatile boolean there;

	private volatile Position position = Position.NONE;

	/**
	 * Whether events arrive, and none that came before is waiting.
	 * @return whether they do
	 */
	public boolean there() {
		return this.there;
	}

	/**
	 * Up to where every listener has been told.
	 * @return the position, {@link Position#NONE} before Kafka was first reached
	 */
	public Position position() {
		return this.position;
	}

	void set(boolean now) {
		this.there = now;
	}

	void at(Position next) {
		this.position = next;
	}

}
