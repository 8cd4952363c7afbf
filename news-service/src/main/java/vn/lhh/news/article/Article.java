package vn.lhh.news.article;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Publication;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.data.mongodb.core.mapping.Document;

/** Aggregates a news article. */
@Document("articles")
public class Article extends Publication<ArticleContent> {

	@Override
	protected String eventPrefix() {
		return ArticleType.EVENT_PREFIX;
	}

	@Override
	protected Object publicState(ArticleContent content) {
		return ArticleSnapshot.of(this, content);
	}

	/**
	 * Returns the date readers see.
	 * @return the date an editor chose, or else the day of publication
	 */
	public @Nullable LocalDate displayDate() {
		return Optional.ofNullable(shown().displayDate())
			.or(() -> Optional.ofNullable(publishedAt()).map(VietnameseDates::dateOf))
			.orElse(null);
	}

	public String url() {
		return "/tin-tuc/" + slug();
	}

}
