package vn.lhh.qa.question;

import org.jspecify.annotations.Nullable;
import vn.lhh.qa.question.submission.Submission;

/**
 * Computes the display name of an asker for readers: the family name and initials, only
 * an initial for a name of one word, or {@link Submission#ANONYMOUS}.
 */
public final class DisplayName {

	private DisplayName() {
	}

	public static String of(@Nullable String fullName, boolean anonymous) {
		if (anonymous || fullName == null || fullName.isBlank()) {
			return Submission.ANONYMOUS;
		}
		String[] words = fullName.strip().split("\\s+");
		StringBuilder name = new StringBuilder((words.length == 1) ? initial(words[0]) : words[0]);
		for (int at = 1; at < words.length; at++) {
			name.append(' ').append(initial(words[at]));
		}
		return name.toString();
	}

	private static String initial(String word) {
		return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + ".";
	}

}
