package vn.lhh.kit.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.lhh.kit.mail.smtp.SmtpClient;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.TestDatabase;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A service's outbox of mails with its senders, on a database of its own.
 */
final class MailRig implements AutoCloseable {

	static final Duration WATCH = Duration.ofSeconds(2);

	final MongoOperations mongo = TestDatabase.create("mails");

	final MutableClock clock = new MutableClock(Instant.parse("2026-11-30T01:00:00Z"));

	final MailStore store = new MailStore(this.mongo);

	final Map<String, String> addresses = new ConcurrentHashMap<>(Map.of("an", "an@example.vn"));

	private final List<MailSender> senders = new ArrayList<>();

	private final MailProperties settings;

	final MailOutbox outbox = new MailOutbox(this.store, this.clock, true,
			() -> this.senders.forEach(MailSender::wake));

	MailRig(int port) {
		MailProperties.Smtp smtp = new MailProperties.Smtp("127.0.0.1", port, "", "", MailProperties.Security.NONE);
		this.settings = new MailProperties(smtp, "Văn phòng Liên hiệp hội <vanphong@lhh.example.vn>",
				URI.create("https://lhh.example.vn"), 60_000, Duration.ofDays(3), Duration.ofDays(90));
		this.store.createIndexes();
	}

	/**
	 * Starts a sender as another replica does.
	 * @param lease the name of its lease; senders of different leases run at once
	 */
	MailSender start(String lease) {
		return start(lease, Duration.ofMillis(1));
	}

	MailSender start(String lease, Duration watch) {
		MailSender sender = new MailSender(delivery(), smtp(watch),
				new Lease(this.mongo, Clock.systemUTC(), lease, Duration.ofSeconds(10)),
				new MailSender.Pace(Duration.ofMillis(1), Duration.ofMillis(20)));
		this.senders.add(sender);
		sender.start();
		return sender;
	}

	MailDelivery delivery() {
		return new MailDelivery(this.store, new MailTemplates(this.settings.portalUrl()),
				(id, template) -> Optional.ofNullable(this.addresses.get(id)), this.settings, this.clock);
	}

	SmtpClient smtp(Duration watch) {
		return new SmtpClient(this.settings, this.clock, watch);
	}

	boolean queue(String cause) {
		return this.outbox.queue(new MailRequest(cause, "returned", "an",
				Map.of("title", "Hội nghị " + cause, "reason", "Thiếu nguồn ảnh", "link", "/quan-tri/" + cause)));
	}

	StoredMail mail(String cause) {
		return Optional.ofNullable(this.mongo.findById(StoredMail.idOf(cause), StoredMail.class)).orElseThrow();
	}

	MailState state(String cause) {
		return mail(cause).state();
	}

	/**
	 * Lets the next attempt of a mail come, however long it is to wait.
	 */
	void passPause() {
		this.clock.advance(Duration.ofHours(2));
		this.senders.forEach(MailSender::wake);
	}

	@Override
	public void close() {
		this.senders.forEach(MailSender::stop);
	}

}
