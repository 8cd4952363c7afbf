package vn.lhh.kit.binding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

/**
 * JSON parser of request bodies: accepts one object in UTF-8, of at most 8 MB and 64
 * levels, without repeated properties or trailing content.
 */
final class StrictJson {

	private static final int MOST_BYTES = 8 * 1024 * 1024;

	private static final int DEEPEST = 64;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private StrictJson() {
	}

	static ObjectNode read(InputStream body) throws IOException {
		return read(body.readNBytes(MOST_BYTES + 1));
	}

	static Optional<ObjectNode> readIfAny(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		return (bytes.length == 0) ? Optional.empty() : Optional.of(read(bytes));
	}

	private static ObjectNode read(byte[] bytes) {
		if (bytes.length > MOST_BYTES) {
			throw Problem.tooLarge(MOST_BYTES);
		}
		try {
			return parse(text(bytes));
		}
		catch (CharacterCodingException | JacksonException ex) {
			throw new Problem(ProblemKind.INVALID, "body-unreadable");
		}
	}

	static String path(String parent, String name) {
		return parent.isEmpty() ? name : parent + "." + name;
	}

	private static ObjectNode parse(String text) {
		refuseRepeatedProperties(text);
		JsonNode root = MAPPER.readTree(text);
		if (root instanceof ObjectNode object) {
			return object;
		}
		throw new Problem(ProblemKind.INVALID, root.isMissingNode() ? "body-unreadable" : "body-not-object");
	}

	private static String text(byte[] bytes) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static void refuseRepeatedProperties(String text) {
		Deque<Set<String>> open = new ArrayDeque<>();
		try (JsonParser parser = MAPPER.createParser(text)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				switch (token) {
					case START_OBJECT -> open.push(new HashSet<>());
					case END_OBJECT -> open.pop();
					case PROPERTY_NAME -> {
						if (!open.element().add(parser.currentName())) {
							throw Problem.invalid(path(parser.streamReadContext().pathAsPointer()), "field-repeated");
						}
					}
					default -> {
					}
				}
			}
		}
	}

	private static String path(JsonPointer pointer) {
		String path = "";
		for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
			path = (step.getMatchingIndex() >= 0) ? path + "[" + step.getMatchingIndex() + "]"
					: path(path, step.getMatchingProperty());
		}
		return path;
	}

}
