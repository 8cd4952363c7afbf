package vn.lhh.gateway.contentevent;

/**
 * Listener for published and withdrawn content. Listeners are called one after the other,
 * in their {@code @Order}: those that hold content before those that push it to readers.
 * Events may come twice.
 */
public interface ContentEventListener {

	/** Handles an event; must be quick. */
	void accept(ContentEvent event);

	/** Events may have been missed before the next one. */
	void gap();

}
