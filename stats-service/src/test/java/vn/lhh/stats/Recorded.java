package vn.lhh.stats;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import vn.lhh.kit.event.EventJson;

/**
 * Builds visit records as the gateway writes them, with sensible defaults.
 */
public record Recorded(String visitId, String viewId, Instant at, String kind, String visitor, String type,
		String content, String referer) {

	public static Recorded visitAt(Instant at) {
		return new Recorded(UUID.randomUUID().toString(), UUID.randomUUID().toString(), at, "PAGE", "HUMAN", null, null,
				null);
	}

	public Recorded viewAgainAt(Instant later) {
		return new Recorded(this.visitId, UUID.randomUUID().toString(), later, this.kind, this.visitor, this.type,
				this.content, this.referer);
	}

	public Recorded byBot() {
		return new Recorded(this.visitId, this.viewId, this.at, this.kind, "BOT", this.type, this.content,
				this.referer);
	}

	public Recorded byTheHouse() {
		return new Recorded(this.visitId, this.viewId, this.at, this.kind, "INTERNAL", this.type, this.content,
				this.referer);
	}

	public Recorded of(String someType, String someContent) {
		return new Recorded(this.visitId, this.viewId, this.at, this.kind, this.visitor, someType, someContent,
				this.referer);
	}

	public Recorded downloading() {
		return new Recorded(this.visitId, this.viewId, this.at, "DOWNLOAD", this.visitor, this.type, this.content,
				this.referer);
	}

	public Recorded from(String host) {
		return new Recorded(this.visitId, this.viewId, this.at, this.kind, this.visitor, this.type, this.content, host);
	}

	String json() {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("visitId", this.visitId);
		value.put("viewId", this.viewId);
		value.put("receivedAt", this.at.toString());
		value.put("path", "/");
		value.put("kind", this.kind);
		value.put("class", this.visitor);
		value.put("contentType", this.type);
		value.put("contentId", this.content);
		value.put("refererHost", this.referer);
		value.put("deviceKind", "DESKTOP");
		return EventJson.write(value);
	}

}
