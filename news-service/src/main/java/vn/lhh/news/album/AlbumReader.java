package vn.lhh.news.album;

import java.time.Clock;
import java.util.Optional;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.news.article.ArticleReader;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/** Reads public albums. */
@Service
public class AlbumReader {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "publishedAt", "_id");

	private final Albums albums;

	private final ArticleReader articles;

	private final Clock clock;

	AlbumReader(Albums albums, ArticleReader articles, Clock clock) {
		this.albums = albums;
		this.articles = articles;
		this.clock = clock;
	}

	public PageResult<Album> latest(Paging paging) {
		return this.albums.listed(Criteria.where("live").ne(null), NEWEST, paging, this.clock.instant(), "draft",
				"history");
	}

	public Album one(String slug) {
		return this.albums.visible(slug, this.clock.instant());
	}

	/**
	 * Returns the URL path of the article about an album.
	 * @return empty if there is none or it is not public
	 */
	public Optional<String> articleUrl(Album album) {
		return Optional.ofNullable(album.shown().articleId()).flatMap(this.articles::urlOf);
	}

}
