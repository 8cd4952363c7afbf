package vn.lhh.news.article;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Holds an article's author, under the name they publish under.
 *
 * @param personId only in older versions
 * @param penName the name readers see
 * @param role the author's part in the article
 */
public record Author(@Nullable String personId, String penName, @Nullable String role) {

	Author knownFrom(List<Author> before) {
		return before.stream()
			.filter((known) -> known.penName.equals(this.penName))
			.findFirst()
			.map((known) -> new Author(known.personId, this.penName, this.role))
			.orElse(this);
	}

}
