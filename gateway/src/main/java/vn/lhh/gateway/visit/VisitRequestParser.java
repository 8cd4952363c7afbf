package vn.lhh.gateway.visit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.lhh.kit.problem.FieldError;
import vn.lhh.gateway.problem.GatewayProblem;

/**
 * Parses a beacon field by field and collects all its errors.
 */
final class VisitRequestParser {

	private static final Pattern CONTENT_TYPE = Pattern.compile("[a-z][a-z-]{0,31}");

	private static final Pattern CONTENT_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	private static final Set<String> KNOWN = Arrays.stream(VisitRequest.class.getRecordComponents())
		.map(RecordComponent::getName)
		.collect(Collectors.toUnmodifiableSet());

	private static final int LONGEST_REFERRER = 2048;

	private final JsonNode body;

	private final Instant now;

	private final List<FieldError> errors = new ArrayList<>();

	private VisitRequestParser(JsonNode body, Instant now) {
		this.body = body;
		this.now = now;
	}

	static VisitRequest read(JsonNode body, Instant now) {
		VisitRequestParser form = new VisitRequestParser(body, now);
		VisitRequest request = form.request();
		form.refuseUnknown();
		if (!form.errors.isEmpty()) {
			throw GatewayProblem.invalid(form.errors);
		}
		return request;
	}

	private VisitRequest request() {
		String visitId = id("visitId", required("visitId"));
		String viewId = id("viewId", text("viewId"));
		String path = path(required("path"));
		return new VisitRequest(visitId, viewId.isEmpty() ? visitId : viewId, path, referrer(text("referrer")),
				kind(text("kind")), matching("contentType", CONTENT_TYPE), matching("contentId", CONTENT_ID));
	}

	private void refuseUnknown() {
		this.body.propertyNames()
			.stream()
			.filter((name) -> !KNOWN.contains(name))
			.forEach((name) -> fault(name, "field-unknown"));
	}

	private @Nullable String text(String field) {
		JsonNode value = this.body.path(field);
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			fault(field, "type-mismatch");
			return null;
		}
		return value.asString();
	}

	private @Nullable String required(String field) {
		String value = text(field);
		if (value == null && this.errors.stream().noneMatch((error) -> error.field().equals(field))) {
			fault(field, "required");
		}
		return value;
	}

	private String id(String field, @Nullable String value) {
		if (value == null) {
			return "";
		}
		String id = VisitIdRules.normalised(value);
		String fault = VisitIdRules.fault(id, this.now);
		if (fault != null) {
			fault(field, fault);
		}
		return id;
	}

	private String path(@Nullable String value) {
		if (value == null) {
			return "";
		}
		return VisitPathNormalizer.normalised(value).orElseGet(() -> {
			fault("path", "path-malformed");
			return "";
		});
	}

	private @Nullable String referrer(@Nullable String value) {
		if (value != null && value.length() > LONGEST_REFERRER) {
			fault("referrer", "too-long");
		}
		return value;
	}

	private VisitKind kind(@Nullable String value) {
		return VisitKind.of((value != null) ? value : VisitKind.PAGE.name()).orElseGet(() -> {
			fault("kind", "kind-unknown");
			return VisitKind.PAGE;
		});
	}

	private @Nullable String matching(String field, Pattern form) {
		String value = text(field);
		if (value != null && !form.matcher(value).matches()) {
			fault(field, "characters-refused");
		}
		return value;
	}

	private void fault(String field, String code) {
		this.errors.add(FieldError.of(field, code));
	}

}
