package vn.lhh.identity.audit;

import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.hash.Sha256;

/**
 * Canonical JSON of a chained entry as in RFC 8785: its fields in alphabetical order,
 * those without a value left out, no white space. Anybody can compute the hash anew from
 * it.
 */
final class CanonicalForm {

	private static final HexFormat HEX = HexFormat.of();

	private static final int FIRST_PRINTABLE = 0x20;

	private final StringBuilder json = new StringBuilder(512).append('{');

	private CanonicalForm() {
	}

	static String hash(long seq, AuditEntry entry, String prevHash) {
		return HEX.formatHex(Sha256.of(json(seq, entry, prevHash)));
	}

	static String json(long seq, AuditEntry entry, String prevHash) {
		CanonicalForm form = new CanonicalForm();
		form.text("action", entry.action()).text("actor", entry.actor()).text("actorName", entry.actorName());
		form.text("at", entry.at().toString()).list("changedFields", entry.changedFields());
		form.text("entityId", entry.entityId()).text("entityType", entry.entityType());
		form.text("fromState", entry.fromState()).text("id", entry.id());
		form.text("kind", (entry.kind() == null) ? null : entry.kind().name()).text("network", entry.network());
		form.text("prevHash", prevHash).text("reason", entry.reason()).number("seq", seq);
		form.text("service", entry.service()).text("title", entry.title()).text("toState", entry.toState());
		form.text("traceId", entry.traceId());
		return form.json.append('}').toString();
	}

	private CanonicalForm text(String name, @Nullable String value) {
		if (value != null) {
			name(name);
			quote(value);
		}
		return this;
	}

	private CanonicalForm number(String name, long value) {
		name(name);
		this.json.append(value);
		return this;
	}

	private CanonicalForm list(String name, List<String> values) {
		name(name);
		this.json.append('[');
		for (int at = 0; at < values.size(); at++) {
			if (at > 0) {
				this.json.append(',');
			}
			quote(values.get(at));
		}
		this.json.append(']');
		return this;
	}

	private void name(String name) {
		if (this.json.length() > 1) {
			this.json.append(',');
		}
		quote(name);
		this.json.append(':');
	}

	private void quote(String text) {
		this.json.append('"');
		for (int at = 0; at < text.length(); at++) {
			escape(text.charAt(at));
		}
		this.json.append('"');
	}

	private void escape(char character) {
		switch (character) {
			case '"' -> this.json.append("\\\"");
			case '\\' -> this.json.append("\\\\");
			case '\b' -> this.json.append("\\b");
			case '\f' -> this.json.append("\\f");
			case '\n' -> this.json.append("\\n");
			case '\r' -> this.json.append("\\r");
			case '\t' -> this.json.append("\\t");
			default -> {
				if (character < FIRST_PRINTABLE) {
					this.json.append("\\u").append(HEX.toHexDigits(character));
				}
				else {
					this.json.append(character);
				}
			}
		}
	}

}
