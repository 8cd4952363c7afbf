package vn.lhh.kit.mail.smtp;

/**
 * Mark that is set in the last moment in which a mail is certainly not delivered: the
 * server has its text, but not yet the dot that ends it.
 */
@FunctionalInterface
public interface DeliveryMark {

	/**
	 * Sets the mark.
	 * @return {@code false} where the mail must not be delivered by this attempt
	 */
	boolean set();

}
