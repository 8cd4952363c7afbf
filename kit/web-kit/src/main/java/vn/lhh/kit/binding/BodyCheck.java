package vn.lhh.kit.binding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.lhh.kit.problem.FieldError;

import org.springframework.core.ResolvableType;

/**
 * JSON body check against the target record type. It reports every property that is
 * unknown, changed though read-only, missing or of the wrong type, and removes each bad
 * one from the body.
 */
final class BodyCheck {

	private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(Integer.class, int.class, Long.class, long.class,
			BigInteger.class);

	private static final Set<Class<?>> NUMBERS = Set.of(Double.class, double.class, BigDecimal.class);

	private static final Set<Class<?>> FLAGS = Set.of(Boolean.class, boolean.class);

	private final List<FieldError> errors = new ArrayList<>();

	List<FieldError> errors() {
		return this.errors;
	}

	void object(String path, ObjectNode sent, Class<?> type, Supplier<PresentView> present) {
		RequestFields fields = RequestFields.of(type);
		Set<String> broken = new java.util.HashSet<>();
		for (String name : List.copyOf(sent.propertyNames())) {
			String at = StrictJson.path(path, name);
			RequestFields.Field field = fields.byName().get(name);
			JsonNode value = sent.get(name);
			if (field == null) {
				unknown(at, name, value, present.get());
				sent.remove(name);
			}
			else if (!value.isNull()) {
				Optional<JsonNode> read = value(at, value, field.type(), () -> present.get().at(name));
				read.ifPresentOrElse((valid) -> sent.set(name, valid), () -> {
					sent.remove(name);
					broken.add(field.name());
				});
			}
		}
		fields.byName()
			.values()
			.stream()
			.distinct()
			.filter((field) -> field.isRequired() && !broken.contains(field.name()) && !isThere(sent, fields, field))
			.forEach((field) -> note(StrictJson.path(path, field.name()), "required"));
	}

	private static boolean isThere(ObjectNode sent, RequestFields fields, RequestFields.Field field) {
		return sent.properties()
			.stream()
			.anyMatch((entry) -> field.equals(fields.byName().get(entry.getKey())) && !entry.getValue().isNull());
	}

	private void unknown(String at, String name, JsonNode value, PresentView present) {
		if (!present.agrees(name, value)) {
			note(at, present.shows(name) ? "read-only" : "field-unknown");
		}
	}

	private Optional<JsonNode> value(String at, JsonNode value, ResolvableType type, Supplier<PresentView> present) {
		Class<?> raw = type.toClass();
		if (raw.isRecord()) {
			return nested(at, value, raw, present);
		}
		if (Collection.class.isAssignableFrom(raw)) {
			return list(at, value, type.asCollection().getGeneric(), present);
		}
		if (WHOLE_NUMBERS.contains(raw)) {
			return whole(at, value, raw);
		}
		if (NUMBERS.contains(raw)) {
			return matching(at, value, JsonNode::isNumber);
		}
		if (FLAGS.contains(raw)) {
			return matching(at, value, JsonNode::isBoolean);
		}
		return matching(at, value, JsonNode::isString).flatMap((text) -> text(at, text.asString(), raw));
	}

	private Optional<JsonNode> nested(String at, JsonNode value, Class<?> type, Supplier<PresentView> present) {
		if (value instanceof ObjectNode object) {
			object(at, object, type, present);
			return Optional.of(object);
		}
		return refused(at, "wrong-type");
	}

	private Optional<JsonNode> list(String at, JsonNode value, ResolvableType type, Supplier<PresentView> present) {
		if (!(value instanceof ArrayNode list)) {
			return refused(at, "wrong-type");
		}
		ArrayNode read = list.arrayNode();
		for (int index = 0; index < list.size(); index++) {
			int place = index;
			JsonNode item = list.get(index);
			String itemAt = at + "[" + index + "]";
			Optional<JsonNode> valid = item.isNull() ? refused(itemAt, "required")
					: value(itemAt, item, type, () -> matching(present.get(), place, item, type.toClass()));
			valid.ifPresent(read::add);
		}
		return Optional.of(read);
	}

	/**
	 * Finds the present item for a sent item, because items may have moved: prefers the
	 * one at the same index, else any one, whose read-only values agree; falls back to
	 * the one at the same index.
	 */
	private static PresentView matching(PresentView list, int place, JsonNode item, Class<?> type) {
		PresentView inPlace = list.at(place);
		return Stream.concat(Stream.of(inPlace), list.json().valueStream().map(list::of))
			.filter((candidate) -> agrees(candidate, item, type))
			.findFirst()
			.orElse(inPlace);
	}

	private static boolean agrees(PresentView candidate, JsonNode item, Class<?> type) {
		if (!type.isRecord() || !item.isObject()) {
			return true;
		}
		RequestFields fields = RequestFields.of(type);
		return item.properties().stream().allMatch((entry) -> {
			RequestFields.Field field = fields.byName().get(entry.getKey());
			return (field == null) ? candidate.agrees(entry.getKey(), entry.getValue())
					: agrees(candidate.at(entry.getKey()), entry.getValue(), field.type().toClass());
		});
	}

	private Optional<JsonNode> whole(String at, JsonNode value, Class<?> type) {
		if (!value.isIntegralNumber()) {
			return refused(at, "wrong-type");
		}
		boolean isLong = type == Long.class || type == long.class;
		boolean fits = type == BigInteger.class || (isLong ? value.canConvertToLong() : value.canConvertToInt());
		return fits ? Optional.of(value) : isLong ? outOfRange(at, Long.MIN_VALUE, Long.MAX_VALUE)
				: outOfRange(at, Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	private Optional<JsonNode> text(String at, String text, Class<?> type) {
		if (!isWellFormed(text)) {
			return refused(at, "text-malformed");
		}
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants()).anyMatch((choice) -> ((Enum<?>) choice).name().equals(text))
					? Optional.of(StringNode.valueOf(text)) : notAChoice(at, type);
		}
		if (type == LocalDate.class) {
			Optional<LocalDate> day = StrictDateParser.day(text);
			return day.isEmpty() ? refused(at, "date-malformed")
					: inRange(at, StrictDateParser.isInRange(day.get()), day.get(), StrictDateParser.FIRST_DAY);
		}
		if (type == Instant.class || type == OffsetDateTime.class) {
			Optional<Instant> moment = StrictDateParser.instant(text);
			return moment.isEmpty() ? refused(at, "time-malformed") : inRange(at,
					StrictDateParser.isInRange(moment.get()), moment.get(), StrictDateParser.FIRST_MOMENT);
		}
		return Optional.of(StringNode.valueOf(text));
	}

	private Optional<JsonNode> inRange(String at, boolean isInRange, Temporal time, Temporal first) {
		return isInRange ? Optional.of(StringNode.valueOf(time.toString()))
				: outOfRange(at, first.toString(), StrictDateParser.LAST_DAY.toString());
	}

	private Optional<JsonNode> outOfRange(String at, Object first, Object last) {
		this.errors.add(FieldError.of(at, "out-of-range", first, last));
		return Optional.empty();
	}

	private Optional<JsonNode> notAChoice(String at, Class<?> type) {
		String choices = Arrays.stream(type.getEnumConstants())
			.map((choice) -> ((Enum<?>) choice).name())
			.collect(Collectors.joining(", "));
		this.errors.add(FieldError.of(at, "not-a-choice", choices));
		return Optional.empty();
	}

	private Optional<JsonNode> matching(String at, JsonNode value, Predicate<JsonNode> kind) {
		return kind.test(value) ? Optional.of(value) : refused(at, "wrong-type");
	}

	private Optional<JsonNode> refused(String at, String code) {
		note(at, code);
		return Optional.empty();
	}

	private void note(String at, String code) {
		this.errors.add(FieldError.of(at, code));
	}

	private static boolean isWellFormed(String text) {
		return text.indexOf('\0') < 0 && text.codePoints()
			.noneMatch((point) -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
	}

}
