package vn.lhh.kit.mail;

import java.time.Clock;

/**
 * Outbox that queues mails, so that a service need not wait for an SMTP server. Without
 * one, mail is off and nothing is queued.
 */
public class MailOutbox {

	private final MailStore store;

	private final Clock clock;

	private final boolean isOn;

	private final Runnable wake;

	/**
	 * Creates the outbox of a service.
	 * @param isOn whether there is an SMTP server
	 * @param wake tells the sender of this process that a mail is due
	 */
	MailOutbox(MailStore store, Clock clock, boolean isOn, Runnable wake) {
		this.store = store;
		this.clock = clock;
		this.isOn = isOn;
		this.wake = wake;
	}

	/**
	 * Tells whether mail can be sent at all.
	 */
	public boolean isOn() {
		return this.isOn;
	}

	/**
	 * Queues a mail, unless one of its cause was queued before.
	 * @return {@code false} where mail is off: nothing is queued
	 */
	public boolean queue(MailRequest request) {
		if (this.isOn) {
			this.store.add(StoredMail.queued(request, this.clock.instant()));
			this.wake.run();
		}
		return this.isOn;
	}

	/**
	 * Drops the mails that wait for a recipient whose data is erased.
	 */
	public void forget(String recipientId) {
		this.store.forget(recipientId, this.clock.instant());
	}

}
