package vn.lhh.kit.intake;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.type.LogicalType;
import vn.lhh.kit.text.PlainText;

/**
 * Jackson deserializer that cleans each JSON string: one line, unless its field is
 * annotated otherwise.
 */
final class TextDeserializer extends StdScalarDeserializer<String> {

	static final TextDeserializer LINE = new TextDeserializer(PlainText::line);

	private static final TextDeserializer LINES = new TextDeserializer(PlainText::lines);

	private final transient UnaryOperator<String> intake;

	private TextDeserializer(UnaryOperator<String> intake) {
		super(String.class);
		this.intake = intake;
	}

	@Override
	@SuppressWarnings("NullAway")
	public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
		String sent = StringDeserializer.instance.deserialize(parser, context);
		return (sent == null) ? null : this.intake.apply(sent);
	}

	@Override
	public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
		if (property == null) {
			return LINE;
		}
		if (property.getAnnotation(AsSent.class) != null) {
			return StringDeserializer.instance;
		}
		boolean lines = property.getName().matches("html|.*Html") || property.getAnnotation(Multiline.class) != null;
		return lines ? LINES : LINE;
	}

	@Override
	public LogicalType logicalType() {
		return LogicalType.Textual;
	}

}
