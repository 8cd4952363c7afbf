package vn.lhh.search.engine.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.analysis.Syllable;

/**
 * Forms that are looked for in a text: a syllable, several side by side, or the beginning
 * of one.
 */
final class SoughtForms {

	private final Map<String, List<Form>> byFirst = new HashMap<>();

	private final @Nullable Syllable beginning;

	private final int count;

	private final int singles;

	/**
	 * Makes the forms.
	 * @param beginning of a syllable that is not yet typed to its end
	 */
	SoughtForms(List<List<Syllable>> sought, @Nullable Syllable beginning) {
		List<List<Syllable>> different = sought.stream().distinct().toList();
		for (int number = 0; number < different.size(); number++) {
			List<Syllable> form = different.get(number);
			this.byFirst.computeIfAbsent(form.getFirst().folded(), (first) -> new ArrayList<>())
				.add(new Form(number, form));
		}
		this.beginning = beginning;
		this.count = different.size();
		this.singles = Math.toIntExact(different.stream().filter((form) -> form.size() == 1).count());
	}

	/** The number of forms at which a text shows all that was typed. */
	int all() {
		return this.singles;
	}

	/** The forms that may begin with a syllable. */
	List<Form> startingWith(Syllable syllable) {
		List<Form> forms = this.byFirst.getOrDefault(syllable.folded(), List.of());
		if (this.beginning == null || !syllable.folded().startsWith(this.beginning.folded())) {
			return forms;
		}
		List<Form> more = new ArrayList<>(forms);
		boolean meant = !this.beginning.hasAccents() || syllable.exact().startsWith(this.beginning.exact());
		more.add(new Form(this.count, List.of(meant ? syllable : this.beginning)));
		return more;
	}

	/**
	 * Form that is sought.
	 *
	 * @param number tells forms apart
	 * @param syllables side by side
	 */
	record Form(int number, List<Syllable> syllables) {
	}

}
