package vn.lhh.news.album;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.publishing.PublishingContext;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.article.ArticleReader;
import vn.lhh.news.media.MediaReferences;
import vn.lhh.news.shared.ReferenceDesk;

import org.springframework.stereotype.Service;

/** Writes albums and moves them through publication. */
@Service
public class AlbumDesk extends ReferenceDesk<Album, AlbumContent> {

	private final ArticleReader articles;

	private final MediaReferences media;

	AlbumDesk(Albums albums, ArticleReader articles, MediaReferences media, PublishingContext context) {
		super(albums, Album::new, context);
		this.articles = articles;
		this.media = media;
	}

	@Override
	protected AlbumContent complete(AlbumContent content, @Nullable Album before, Actor by, FieldChecks fieldChecks) {
		String articleId = content.articleId();
		boolean kept = before != null && Objects.equals(before.newest().articleId(), articleId);
		fieldChecks.check(articleId == null || kept || this.articles.isKnown(articleId), "articleId", "not-found");
		return content.with(this.media.pictures("photos", content.photos(), fieldChecks));
	}

}
