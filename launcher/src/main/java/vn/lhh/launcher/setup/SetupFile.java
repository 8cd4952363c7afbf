package vn.lhh.launcher.setup;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.lhh.launcher.UserErrorException;

/**
 * Parses a YAML set-up file and reports every error with its line number, before anything
 * is applied.
 */
final class SetupFile {

	private final Path path;

	private final List<String> faults = new ArrayList<>();

	private SetupFile(Path path) {
		this.path = path;
	}

	static Map<String, Object> read(Path path) {
		SetupFile file = new SetupFile(path);
		Node root = file.parse();
		Map<String, Object> read = (root instanceof MappingNode map) ? file.map(map, SetupSchema.FILE)
				: file.empty(root);
		if (!file.faults.isEmpty()) {
			throw new UserErrorException(String.join(System.lineSeparator(), file.faults));
		}
		return read;
	}

	private Node parse() {
		try (Reader text = Files.newBufferedReader(this.path, StandardCharsets.UTF_8)) {
			Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
			if (root == null) {
				throw new UserErrorException("%s is empty.".formatted(this.path));
			}
			return root;
		}
		catch (MalformedInputException ex) {
			throw new UserErrorException("%s is not in UTF-8.".formatted(this.path));
		}
		catch (IOException ex) {
			throw new UserErrorException("%s can't be read.".formatted(this.path));
		}
		catch (MarkedYAMLException ex) {
			throw new UserErrorException("%s line %d: %s.".formatted(this.path,
					(ex.getProblemMark() == null) ? 1 : ex.getProblemMark().getLine() + 1, ex.getProblem()));
		}
		catch (YAMLException ex) {
			throw new UserErrorException("%s is no YAML: %s".formatted(this.path, ex.getMessage()));
		}
	}

	private Map<String, Object> empty(Node root) {
		fault(root, "the file must consist of keys and values; known are: "
				+ String.join(", ", SetupSchema.FILE.keys().keySet()));
		return Map.of();
	}

	private Map<String, Object> map(MappingNode node, SetupSchema setupSchema) {
		Map<String, Object> read = new LinkedHashMap<>();
		for (NodeTuple tuple : node.getValue()) {
			String name = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
			SetupSchema.Key key = setupSchema.keys().get(name);
			if (key == null) {
				fault(tuple.getKeyNode(), "unknown key %s; known are: %s".formatted(name,
						String.join(", ", setupSchema.keys().keySet())));
			}
			else if (read.containsKey(name)) {
				fault(tuple.getKeyNode(), "%s stands there twice".formatted(name));
			}
			else {
				read.put(name, value(name, tuple.getValueNode(), key));
			}
		}
		setupSchema.keys().forEach((name, key) -> {
			if (key.required() && !read.containsKey(name)) {
				fault(node, "%s is missing".formatted(name));
			}
		});
		long chosen = setupSchema.oneOf().stream().filter(read::containsKey).count();
		if (chosen != 1 && !setupSchema.oneOf().isEmpty()) {
			fault(node, "name exactly one of " + String.join(", ", setupSchema.oneOf()));
		}
		return read;
	}

	private Object value(String name, Node node, SetupSchema.Key key) {
		return switch (key.kind()) {
			case MAP -> (node instanceof MappingNode map) ? map(map, Objects.requireNonNull(key.inside()))
					: wrong(name, node, key);
			case LIST -> (node instanceof SequenceNode list) ? list(name, list, key) : wrong(name, node, key);
			default -> (node instanceof ScalarNode scalar) ? scalar(name, scalar, key) : wrong(name, node, key);
		};
	}

	private List<Object> list(String name, SequenceNode node, SetupSchema.Key key) {
		List<Object> read = new ArrayList<>();
		for (Node item : node.getValue()) {
			read.add((item instanceof MappingNode map) ? map(map, Objects.requireNonNull(key.inside()))
					: wrong("each of " + name, item, new SetupSchema.Key(SetupSchema.Kind.MAP, true, null)));
		}
		return read;
	}

	private Object scalar(String name, ScalarNode node, SetupSchema.Key key) {
		String text = node.getValue().strip();
		boolean fits = switch (key.kind()) {
			case TEXT -> !text.isEmpty();
			case NUMBER -> text.matches("-?[0-9]{1,9}");
			case FLAG -> text.matches("true|false");
			case DATE -> isDate(text);
			default -> false;
		};
		if (!fits) {
			return wrong(name, node, key);
		}
		return switch (key.kind()) {
			case NUMBER -> Integer.valueOf(text);
			case FLAG -> Boolean.valueOf(text);
			default -> text;
		};
	}

	private static boolean isDate(String text) {
		try {
			java.time.LocalDate.parse(text);
			return true;
		}
		catch (java.time.DateTimeException ex) {
			return false;
		}
	}

	private Object wrong(String name, Node node, SetupSchema.Key key) {
		fault(node, "%s must be %s".formatted(name, key.kind().words()));
		return "";
	}

	private void fault(Node node, String what) {
		this.faults.add("%s line %d: %s.".formatted(this.path, node.getStartMark().getLine() + 1, what));
	}

}
