package vn.lhh.gateway.contentevent;

/**
 * Must know what was published or withdrawn. Listeners are told one after the other, in
 * their {@code @Order}: those who hold content before those who push it to readers.
 * Events may come twice.
 */
public interface ContentEventListener {

	/**
	 * Takes an event in; must be quick.
	 * @param event what happened
	 */
	void accept(ContentEvent event);

	/**
	 * Events may have been missed before the next one.
	 */
	void gap();

}
