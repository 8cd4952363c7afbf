package vn.lhh.web.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * A property or a method by its name, found once for each class that has it.
 */
final class Member {

	private final List<String> names;

	private final int arguments;

	private final Map<Class<?>, Method> found = new ConcurrentHashMap<>();

	private Member(List<String> names, int arguments) {
		this.names = names;
		this.arguments = arguments;
	}

	static Member property(String name) {
		String capitalized = StringUtils.capitalize(name);
		return new Member(List.of("get" + capitalized, "is" + capitalized, name), 0);
	}

	static Member method(String name, int arguments) {
		return new Member(List.of(name), arguments);
	}

	@Nullable Object of(Object target, @Nullable Object... given) {
		Method known = this.found.get(target.getClass());
		Method method = (known != null) ? known : this.found.computeIfAbsent(target.getClass(), this::find);
		try {
			return method.invoke(target, given);
		}
		catch (InvocationTargetException ex) {
			throw new TemplateProcessingException("%s failed".formatted(method), ex.getCause());
		}
		catch (ReflectiveOperationException | IllegalArgumentException ex) {
			throw new UnsupportedExpressionException();
		}
	}

	private Method find(Class<?> type) {
		if (Map.class.isAssignableFrom(type)) {
			throw new UnsupportedExpressionException();
		}
		return this.names.stream()
			.flatMap((name) -> only(type, name).stream())
			.findFirst()
			.orElseThrow(UnsupportedExpressionException::new);
	}

	/** Which of several is meant is a question of the arguments' types: not ours. */
	private Optional<Method> only(Class<?> type, String name) {
		List<Method> candidates = candidates(type, name).toList();
		if (candidates.size() > 1) {
			throw new UnsupportedExpressionException();
		}
		return candidates.stream().map((method) -> callable(method, type)).findFirst();
	}

	private Stream<Method> candidates(Class<?> type, String name) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == this.arguments
					&& !method.isBridge());
	}

	private static Method callable(Method method, Class<?> type) {
		Method open = ClassUtils.getPubliclyAccessibleMethodIfPossible(method, type);
		ReflectionUtils.makeAccessible(open);
		return open;
	}

}
