package vn.lhh.kit.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.hash.Sha256;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Mail document of the outbox. A closed mail keeps no recipient and no text.
 *
 * @param id made from the cause, so that a replay finds it there
 * @param nextAt when it may be tried
 * @param sendingAt when the server was told to deliver it; {@code null} before
 * @param closedAt when nothing more was to be done; {@code null} before
 * @param reason why it waits, failed or is uncertain; {@code null} for none
 */
@Document(StoredMail.COLLECTION)
record StoredMail(@Id String id, String template, @Nullable String recipientId, @Nullable Map<String, String> model,
		MailState state, int attempts, Instant createdAt, Instant nextAt, @Nullable Instant sendingAt,
		@Nullable Instant closedAt, @Nullable String reason) {

	static final String COLLECTION = "mails";

	private static final int ID_BYTES = 16;

	static StoredMail queued(MailRequest request, Instant now) {
		return new StoredMail(idOf(request.cause()), request.template(), request.recipientId(), request.model(),
				MailState.QUEUED, 0, now, now, null, null, null);
	}

	static String idOf(String cause) {
		byte[] digest = Sha256.of(cause.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
	}

	@Override
	public String toString() {
		return "StoredMail[" + this.id + ", " + this.template + ", " + this.state + "]";
	}

}
