package vn.lhh.qa.question;

import java.time.Instant;
import java.util.Optional;

import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Excerpt;
import vn.lhh.kit.text.HtmlSanitizer;

/**
 * Holds the public text of a question and its answer as of their publication; later
 * drafts don't change it.
 *
 * @param at the moment since when it reads so
 * @param searchFold all words, folded for the search
 */
public record PublishedText(QuestionText text, Answer answer, Instant at, String searchFold) {

	private static final int EXCERPT = 200;

	static PublishedText of(QuestionText text, Answer answer, Instant at) {
		String words = String.join(" ", text.subject(), plain(text.bodyHtml()), plain(answer.bodyHtml()));
		return new PublishedText(text, answer, at, DiacriticFolding.fold(words));
	}

	/**
	 * Returns the beginning of the answer.
	 * @return at most 200 characters, cut between words
	 */
	public String excerpt() {
		return Excerpt.of(plain(this.answer.bodyHtml()), EXCERPT);
	}

	static String plain(@org.jspecify.annotations.Nullable String html) {
		return Optional.ofNullable(html).map(HtmlSanitizer::text).orElse("");
	}

}
