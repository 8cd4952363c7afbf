package vn.lhh.kit.openapi;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jackson.JacksonMixinModuleEntries;

/**
 * OpenAPI model converter that declares a record's components required unless they are
 * {@link Nullable} or left out of the JSON when empty.
 */
class RecordModelConverter implements ModelConverter {

	/**
	 * Registers the service's Jackson mixins, so that types are described as the service
	 * writes them.
	 */
	RecordModelConverter(JacksonMixinModuleEntries mixins) {
		mixins.doWithEntry(RecordModelConverter.class.getClassLoader(),
				(type, mixin) -> Json31.mapper().addMixIn(type, mixin));
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		Class<?> raw = rawClass(type);
		if (schema != null && raw.isRecord()) {
			Schema<?> defined = defined(schema, context);
			if (defined.getProperties() != null && defined.getRequired() == null) {
				defined.setRequired(required(raw, defined));
				unwrap(raw, defined, context);
			}
		}
		return schema;
	}

	/**
	 * Moves the fields of unwrapped components to the level at which Jackson writes them.
	 */
	@SuppressWarnings("rawtypes")
	private static void unwrap(Class<?> type, Schema<?> schema, ModelConverterContext context) {
		for (RecordComponent component : type.getRecordComponents()) {
			boolean unwrapped = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
			if (unwrapped && schema.getProperties().remove(component.getName()) != null) {
				Schema<?> part = defined(context.resolve(new AnnotatedType(component.getGenericType())), context);
				Map<String, Schema> fields = part.getProperties();
				schema.getProperties().putAll(fields);
				List<String> required = new ArrayList<>(schema.getRequired());
				required.remove(component.getName());
				required.addAll((part.getRequired() == null) ? List.of() : part.getRequired());
				schema.setRequired(required);
			}
		}
	}

	private static List<String> required(Class<?> type, Schema<?> schema) {
		return Arrays.stream(type.getRecordComponents())
			.filter(RecordModelConverter::isAlwaysThere)
			.map(RecordComponent::getName)
			.filter(schema.getProperties()::containsKey)
			.toList();
	}

	private static boolean isAlwaysThere(RecordComponent component) {
		JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
		boolean leftOut = include != null && include.value() != JsonInclude.Include.ALWAYS;
		return !leftOut && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static Class<?> rawClass(AnnotatedType type) {
		JavaType known = Json31.mapper().constructType(type.getType());
		return known.getRawClass();
	}

	private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
		String reference = schema.get$ref();
		if (reference == null) {
			return schema;
		}
		Schema<?> found = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
		return (found != null) ? found : schema;
	}

}
