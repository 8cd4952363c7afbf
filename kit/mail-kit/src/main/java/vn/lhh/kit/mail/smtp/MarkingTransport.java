package vn.lhh.kit.mail.smtp;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * SMTP transport that sets a mark between the text of a mail and the dot that ends it.
 */
class MarkingTransport extends SMTPTransport {

	private final WatchedSocketFactory sockets;

	private DeliveryMark mark = () -> false;

	private boolean isMarked;

	MarkingTransport(Session session, String protocol, WatchedSocketFactory sockets) {
		super(session, null, protocol, protocol.equals("smtps"));
		this.sockets = sockets;
	}

	void send(MimeMessage message, DeliveryMark deliveryMark) throws MessagingException {
		this.mark = deliveryMark;
		this.isMarked = false;
		sendMessage(message, message.getAllRecipients());
	}

	/**
	 * Tells whether the server may have been told to deliver the mail.
	 */
	boolean isMarked() {
		return this.isMarked;
	}

	/**
	 * Sends the final dot. An {@code IOException} before it makes the transport close the
	 * connection, so that the server drops the text.
	 */
	@Override
	protected void finishData() throws IOException, MessagingException {
		this.sockets.verifyOpen();
		if (!this.mark.set()) {
			throw new IOException("the mail is sent by another process");
		}
		this.isMarked = true;
		this.sockets.waitLongForReply();
		super.finishData();
	}

	/**
	 * Never used, because a chunk of BDAT ends a mail without a moment for the mark.
	 */
	@Override
	protected OutputStream bdat() throws MessagingException {
		throw new MessagingException("BDAT");
	}

}
