package vn.lhh.members.organisation;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * Cleans and checks submitted lists and texts.
 */
final class ListChecks {

	private ListChecks() {
	}

	static <T> List<T> orEmpty(@Nullable List<T> sent) {
		return (sent == null) ? List.of() : sent.stream().filter(Objects::nonNull).toList();
	}

	static <T> void each(List<T> all, BiConsumer<Integer, T> action) {
		for (int at = 0; at < all.size(); at++) {
			action.accept(at, all.get(at));
		}
	}

	static String clean(@Nullable String text) {
		return (text == null) ? "" : Nfc.of(text);
	}

	static String join(String separator, @Nullable String... parts) {
		return Stream.of(parts).filter((part) -> part != null).collect(Collectors.joining(separator));
	}

	static void webAddress(String field, @Nullable String link, FieldChecks fieldChecks) {
		fieldChecks.check(
				link == null || link.matches("https?://[^\\s<>\"'/?#@]+([/?#][^\\s<>\"']*)?") && link.length() <= 500,
				field, "url-malformed");
	}

}
