package vn.lhh.web.template;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Everything that a page shows: two pages that show the same are the same page.
 *
 * @param view the template
 * @param model what it is drawn with
 * @param hash of both, as it takes as long as reading all of it
 */
record Shown(String view, Map<String, Object> model, int hash) {

	static Shown by(String view, Map<String, ?> model) {
		Map<String, Object> shown = model.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null && !entry.getKey().startsWith(BindingResult.MODEL_KEY_PREFIX))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
		return new Shown(view, shown, 31 * view.hashCode() + shown.hashCode());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Shown shown && this.hash == shown.hash && this.view.equals(shown.view)
				&& this.model.equals(shown.model);
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
