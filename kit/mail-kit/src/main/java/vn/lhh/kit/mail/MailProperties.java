package vn.lhh.kit.mail;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Mail settings.
 *
 * @param smtp the server that takes the mails
 * @param from address of the sender, with a name or without:
 * {@code Văn phòng <vanphong@example.vn>}; required where there is a server
 * @param portalUrl public address of the portal, for the links in mails
 * @param perMinute how many mails are sent a minute at most
 * @param retryFor how long a mail is tried that the server can't take now
 * @param keepFor how long it stays on record what became of a mail; its recipient and
 * text are deleted at once
 */
@Validated
@ConfigurationProperties("portal.mail")
public record MailProperties(@DefaultValue @Valid Smtp smtp, @DefaultValue("") String from,
		@DefaultValue("http://localhost:8080") URI portalUrl, @DefaultValue("60") @Min(1) int perMinute,
		@DefaultValue("3d") Duration retryFor, @DefaultValue("90d") Duration keepFor) {

	/**
	 * SMTP server.
	 *
	 * @param host name of the server; mail is off without it
	 * @param port its port; by standard 587 with STARTTLS, 465 with TLS, 25 with neither
	 * @param user account on the server; none for a server that asks for none
	 * @param password password of that account
	 * @param security {@code STARTTLS} or {@code TLS}, both required of the server, or
	 * {@code NONE} for a server on the same machine
	 */
	public record Smtp(@DefaultValue("") String host, @Nullable Integer port, @DefaultValue("") String user,
			@DefaultValue("") String password, @DefaultValue("STARTTLS") Security security) {

		/**
		 * Returns the port, by standard that of the security.
		 */
		public int portOrStandard() {
			return (this.port != null) ? this.port : this.security.port;
		}

		@Override
		public String toString() {
			return "Smtp[" + this.host + "]";
		}

	}

	/**
	 * Security of the connection to the server.
	 */
	public enum Security {

		/** None, for a server on the same machine. */
		NONE(25),
		/** TLS after a plain greeting. */
		STARTTLS(587),
		/** TLS from the first byte. */
		TLS(465);

		private final int port;

		Security(int port) {
			this.port = port;
		}

	}

}
