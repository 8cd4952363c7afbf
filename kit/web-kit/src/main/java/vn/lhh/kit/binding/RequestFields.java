package vn.lhh.kit.binding;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * JSON properties of a request record, by each of their names.
 */
record RequestFields(Map<String, Field> byName) {

	private static final ClassValue<RequestFields> KNOWN = new ClassValue<>() {

		@Override
		protected RequestFields computeValue(Class<?> type) {
			Map<String, Field> byName = new LinkedHashMap<>();
			for (RecordComponent component : type.getRecordComponents()) {
				Field field = Field.of(type, component);
				byName.put(field.name(), field);
				field.aliases().forEach((alias) -> byName.put(alias, field));
			}
			return new RequestFields(byName);
		}

	};

	static RequestFields of(Class<?> type) {
		return KNOWN.get(type);
	}

	boolean has(String name) {
		return this.byName.containsKey(name);
	}

	/**
	 * One property.
	 *
	 * @param name its name in JSON
	 * @param aliases other names in JSON
	 * @param isRequired {@code @NotNull} or primitive
	 */
	record Field(String name, Iterable<String> aliases, ResolvableType type, boolean isRequired) {

		static Field of(Class<?> type, RecordComponent component) {
			AnnotatedElement declared = Objects
				.requireNonNull(ReflectionUtils.findField(type, component.getName(), component.getType()));
			JsonProperty named = declared.getAnnotation(JsonProperty.class);
			JsonAlias aliases = declared.getAnnotation(JsonAlias.class);
			return new Field((named == null) ? component.getName() : named.value(),
					(aliases == null) ? java.util.List.of() : Arrays.asList(aliases.value()),
					ResolvableType.forType(component.getGenericType()),
					declared.isAnnotationPresent(NotNull.class) || component.getType().isPrimitive());
		}

	}

}
