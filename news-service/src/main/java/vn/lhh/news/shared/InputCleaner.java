package vn.lhh.news.shared;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Nfc;

/** Cleans client input, which may be missing, before validation. */
public final class InputCleaner {

	private InputCleaner() {
	}

	public static String text(@Nullable String given) {
		return (given == null) ? "" : Nfc.of(given);
	}

	public static <T> List<T> list(@Nullable List<? extends @Nullable T> given) {
		return list(given, Function.identity());
	}

	public static <T, R> List<R> list(@Nullable List<? extends @Nullable T> given, Function<? super T, R> change) {
		Stream<? extends T> present = (given == null) ? Stream.empty() : given.stream().filter(Objects::nonNull);
		return present.<R>map(change).toList();
	}

	public static List<String> texts(@Nullable List<? extends @Nullable String> given) {
		return list(given, Nfc::of).stream().filter((text) -> !text.isEmpty()).distinct().toList();
	}

	public static boolean flag(@Nullable Boolean given, boolean fallback) {
		return (given == null) ? fallback : given;
	}

	public static int number(@Nullable Integer given, int fallback) {
		return (given == null) ? fallback : given;
	}

}
