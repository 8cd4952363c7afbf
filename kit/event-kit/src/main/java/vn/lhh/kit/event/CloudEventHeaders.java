package vn.lhh.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 attributes in Kafka's binary mode (headers {@code ce_…}).
 *
 * @param id unique per source
 * @param type {@code <service>.<aggregate>.<fact>.v<N>}
 * @param source the announcing service, {@code /<service>}
 * @param time when it happened
 * @param subject the aggregate's id
 * @param sequence grows by one per aggregate
 */
public record CloudEventHeaders(String id, String type, String source, Instant time, String subject, long sequence) {

	/**
	 * Reads the attributes from a record's headers.
	 * @throws UndecodableEventException if one is missing or malformed
	 */
	public static CloudEventHeaders of(Headers headers) {
		try {
			return new CloudEventHeaders(text(headers, "ce_id"), text(headers, "ce_type"), text(headers, "ce_source"),
					Instant.parse(text(headers, "ce_time")), text(headers, "ce_subject"),
					Long.parseLong(text(headers, "ce_sequence")));
		}
		catch (java.time.DateTimeException | NumberFormatException ex) {
			throw new UndecodableEventException("CloudEvents headers", ex);
		}
	}

	/**
	 * Writes the attributes as record headers.
	 * @return includes the content type
	 */
	public List<Header> toHeaders() {
		return List.of(header("ce_specversion", "1.0"), header("ce_id", this.id), header("ce_type", this.type),
				header("ce_source", this.source), header("ce_time", this.time.toString()),
				header("ce_subject", this.subject), header("ce_sequence", Long.toString(this.sequence)),
				header("content-type", "application/json"));
	}

	private static Header header(String name, String value) {
		return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
	}

	private static String text(Headers headers, String name) {
		@Nullable Header header = headers.lastHeader(name);
		if (header == null) {
			throw new UndecodableEventException("header " + name, null);
		}
		return new String(header.value(), StandardCharsets.UTF_8);
	}

}
